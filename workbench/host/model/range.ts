import {
  LAST_COLUMN,
  LAST_ROW,
  boundingBlock,
  cellCount,
  columnCount,
  intersection,
  rowCount,
  type Block,
} from "../../book/block";
import { blockAddress } from "../../book/blockAddress";
import { mergedBlocksIn } from "../../book/mergedBlocks";
import { quotedSheetName } from "../../book/sheetReference";
import { usedWithin } from "../../book/usedBlock";
import type { CallArguments } from "../callArguments";
import { clearCells } from "../clearCells";
import { cellProperties, lineProperties } from "../cellProperties";
import { findBlocks } from "../findBlocks";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { columnsHidden, rowsHidden, setColumnsHidden, setRowProperties, setRowsHidden } from "../hiddenLines";
import { mergeCells, unmergeCells } from "../mergedCells";
import { moveWholeRows } from "../moveWholeRows";
import { invalidArgument, refuse, refuseBehind } from "../officeError";
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues } from "../readCells";
import { visibleBlocks } from "../visibleBlocks";
import { writeNumberFormats, writeValues } from "../writeCells";
import { AreaPart } from "./areaPart";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";

/** With more, getMergedAreas fails; in which form is not documented. */
const MAX_MERGED_AREAS = 512;

/** A block of cells. */
export class Range extends AreaPart {
  readonly typeName = "Range";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    readonly block: Block,
  ) {
    super(context, sheetId, [block]);
  }

  override identity(tracked: boolean): Readonly<Record<string, string>> {
    return tracked ? { _ReferenceId: this.context.keep(this) } : {};
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${blockAddress(this.block)}`;
  }

  /** Another block of the same sheet; one that leaves the sheet is refused. */
  to(block: Block): Range {
    if (block.top < 0 || block.left < 0 || block.bottom > LAST_ROW || block.right > LAST_COLUMN)
      throw invalidArgument("a range outside the sheet");
    if (block.top > block.bottom || block.left > block.right) throw invalidArgument("a range without cells");
    return new Range(this.context, this.sheetId, block);
  }

  toOrNull(block: Block | null): Range | null {
    return block === null ? null : this.to(block);
  }

  areas(blocks: readonly Block[]): RangeAreas | null {
    return blocks.length === 0 ? null : new RangeAreas(this.context, this.sheetId, blocks);
  }

  mergedAreas(): RangeAreas | null {
    const merged = mergedBlocksIn(this.grid, this.block);
    if (merged.length > MAX_MERGED_AREAS) throw refuse("GeneralException", "There are too many merged areas.");
    return this.areas(merged);
  }

  /** The block of an argument that is a range or an address. */
  other(call: CallArguments): Block {
    if (typeof call.raw(0) !== "string") return call.object(0, Range).block;
    return boundingBlock(findBlocks(this.context.book, this.sheet, call.string(0)));
  }

  select(): void {
    refuseBehind(this.context);
    const { context, sheetId, sheet } = this;
    if (sheet.visibility !== "visible")
      throw refuse("InvalidOperation", "A range on a hidden sheet cannot be selected.");
    context.book.activate(sheetId);
    context.book.select(sheetId, this.block);
  }
}

const MEMBERS: Members<Range> = {
  properties: {
    address: { get: ({ address }) => address },
    cellCount: { get: ({ block }) => Math.min(cellCount(block), 2 ** 31 - 1) },
    columnCount: { get: ({ block }) => columnCount(block) },
    columnHidden: {
      get: ({ grid, block }) => columnsHidden(grid, block),
      set: (self, hidden) => {
        setColumnsHidden(self, hidden);
      },
    },
    columnIndex: { get: ({ block }) => block.left },
    formulas: {
      get: (self) => readFormulas(self),
      set: (self, formulas) => {
        writeValues(self, formulas);
      },
    },
    hidden: {
      get: ({ grid, block }) => {
        const rows = rowsHidden(grid, block);
        const columns = columnsHidden(grid, block);
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
    isEntireColumn: { get: ({ block }) => block.top === 0 && block.bottom === LAST_ROW },
    isEntireRow: { get: ({ block }) => block.left === 0 && block.right === LAST_COLUMN },
    numberFormat: {
      get: (self) => readNumberFormats(self),
      set: (self, formats) => {
        writeNumberFormats(self, formats);
      },
    },
    rowCount: { get: ({ block }) => rowCount(block) },
    rowHidden: {
      get: ({ grid, block }) => rowsHidden(grid, block),
      set: (self, hidden) => {
        setRowsHidden(self, hidden);
      },
    },
    rowIndex: { get: ({ block }) => block.top },
    text: { get: (self) => readTexts(self) },
    values: {
      get: (self) => readValues(self),
      set: (self, values) => {
        writeValues(self, values);
      },
    },
    valueTypes: { get: (self) => readValueTypes(self) },
  },
  objects: {
    conditionalFormats: ({ context, sheetId, blocks }) => new ConditionalFormatCollection(context, sheetId, blocks),
    dataValidation: ({ context, sheetId, blocks }) => new DataValidation(context, sheetId, blocks),
    format: ({ context, sheetId, blocks }) => new RangeFormat(context, sheetId, blocks),
    worksheet: ({ context, sheetId }) => context.worksheet(sheetId),
  },
  methods: {
    _KeepReference: () => null,
    _ValidateArraySize: ({ block }, call) => {
      if (call.integer(0) !== rowCount(block) || call.integer(1) !== columnCount(block))
        throw invalidArgument("the number of rows or columns does not match the range");
      return null;
    },
    insert: (self, call) => moveWholeRows(self, self.block, "insert", call.string(0)),
    delete: (self, call) => {
      moveWholeRows(self, self.block, "delete", call.string(0));
    },
    clear: (self, call) => {
      clearCells(self, call.optionalString(0) ?? "All");
    },
    getBoundingRect: (self, call) => self.to(boundingBlock([self.block, self.other(call)])),
    getCell: (self, call) => {
      const top = self.block.top + call.integer(0);
      const left = self.block.left + call.integer(1);
      return self.to({ top, left, bottom: top, right: left });
    },
    getCellProperties: (self, call) => cellProperties(self, call.raw(0)),
    getColumn: (self, call) => {
      const left = self.block.left + call.integer(0);
      return self.to({ ...self.block, left, right: left });
    },
    getColumnProperties: (self, call) => lineProperties(self, "column", call.raw(0)),
    getEntireColumn: (self) => self.to({ ...self.block, top: 0, bottom: LAST_ROW }),
    getEntireRow: (self) => self.to({ ...self.block, left: 0, right: LAST_COLUMN }),
    getIntersection: (self, call) => {
      const shared = intersection(self.block, self.other(call));
      if (shared === null) throw refuse("ItemNotFound", "The ranges do not meet.");
      return self.to(shared);
    },
    getIntersectionOrNullObject: (self, call) => self.toOrNull(intersection(self.block, self.other(call))),
    getLastCell: (self) => self.to({ ...self.block, top: self.block.bottom, left: self.block.right }),
    getLastColumn: (self) => self.to({ ...self.block, left: self.block.right }),
    getLastRow: (self) => self.to({ ...self.block, top: self.block.bottom }),
    getMergedAreasOrNullObject: (self) => self.mergedAreas(),
    getOffsetRange: (self, call) => {
      const { top, left, bottom, right } = self.block;
      const rows = call.integer(0);
      const columns = call.integer(1);
      return self.to({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
    },
    getResizedRange: (self, call) => {
      const { bottom, right } = self.block;
      return self.to({ ...self.block, bottom: bottom + call.integer(0), right: right + call.integer(1) });
    },
    getAbsoluteResizedRange: (self, call) => {
      const { top, left } = self.block;
      return self.to({ top, left, bottom: top + call.integer(0) - 1, right: left + call.integer(1) - 1 });
    },
    getRow: (self, call) => {
      const top = self.block.top + call.integer(0);
      return self.to({ ...self.block, top, bottom: top });
    },
    setRowProperties: (self, call) => {
      setRowProperties(self, call.raw(0));
    },
    getRowProperties: (self, call) => lineProperties(self, "row", call.raw(0)),
    getSpecialCellsOrNullObject: (self, call) => self.areas(visibleBlocks(self, call)),
    getUsedRange: (self, call) => {
      const { top, left } = self.block;
      const used = usedWithin(self.grid, self.block, call.optionalBoolean(0, false));
      return self.to(used ?? { top, left, bottom: top, right: left });
    },
    getUsedRangeOrNullObject: (self, call) =>
      self.toOrNull(usedWithin(self.grid, self.block, call.optionalBoolean(0, false))),
    merge: (self, call) => {
      mergeCells(self, call.optionalBoolean(0, false));
    },
    select: (self) => {
      self.select();
    },
    unmerge: (self) => {
      unmergeCells(self);
    },
  },
};
