import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET } from "../../book/block";
import type { SheetVisibility } from "../../book/bookSheet";
import { usedBlock } from "../../book/usedBlock";
import { renameSheet } from "../../book/renameSheet";
import { argbOf, hexOf } from "../color";
import { sheetEventMethods } from "../eventMethods";
import type { Members } from "../hostObject";
import { accessDenied, invalidArgument, refuse, refuseBehind } from "../officeError";
import { isLocked } from "../isLocked";
import { requireSheetName } from "../requireSheetName";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./chartCollection";
import { CommentCollection } from "./commentCollection";
import { findBlocks } from "../findBlocks";
import { NamedItemCollection } from "./namedItemCollection";
import { PageBreakCollection } from "./pageBreakCollection";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { SheetPart } from "./sheetPart";
import { TableCollection } from "./tableCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** A worksheet with cells. */
export class Worksheet extends SheetPart {
  readonly typeName = "Worksheet";
  protected readonly members = MEMBERS;

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.sheetId };
  }

  get eventTarget(): string {
    return this.sheetId;
  }

  get position(): number {
    return this.context.book.sheets.findIndex(({ id }) => id === this.sheetId);
  }

  range(address: string | null): Range {
    if (address === null) return new Range(this.context, this.sheetId, WHOLE_SHEET);
    const [block, ...others] = findBlocks(this.context.book, this.sheet, address);
    if (block === undefined || others.length > 0) throw invalidArgument(`“${address}” is no address of one range`);
    return new Range(this.context, this.sheetId, block);
  }

  rangeAt(row: number, column: number, rows: number, columns: number): Range {
    const block = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || block.bottom > LAST_ROW || block.right > LAST_COLUMN)
      throw invalidArgument("rows or columns outside the sheet");
    return new Range(this.context, this.sheetId, block);
  }

  used(valuesOnly: boolean): Range | null {
    const block = usedBlock(this.grid, valuesOnly);
    return block === null ? null : new Range(this.context, this.sheetId, block);
  }

  rename(name: unknown): void {
    const { book } = this.context;
    if (isLocked(this.context)) throw accessDenied();
    if (typeof name !== "string") throw invalidArgument("Worksheet.name is no text");
    requireSheetName(name);
    const holder = book.findByName(name);
    if (holder !== undefined && holder.id !== this.sheetId)
      throw refuse("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    renameSheet(book, this.sheet, name);
  }

  move(position: unknown): void {
    const { book } = this.context;
    if (isLocked(this.context)) throw accessDenied();
    if (typeof position !== "number" || position < 0 || position >= book.sheets.length)
      throw invalidArgument("Worksheet.position outside the tabs");
    book.moveSheet(this.sheetId, position);
  }

  /** The last visible sheet cannot be hidden or deleted. */
  private requireAnotherVisible(): void {
    const others = this.context.book.sheets.filter(
      ({ id, visibility }) => id !== this.sheetId && visibility === "visible",
    );
    if (others.length === 0)
      throw refuse("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }

  show(visibility: unknown): void {
    const wanted = VISIBILITY[String(visibility)];
    if (wanted === undefined) throw invalidArgument(`Worksheet.visibility “${String(visibility)}”`);
    if (isLocked(this.context)) throw accessDenied();
    if (wanted !== "visible") this.requireAnotherVisible();
    this.context.book.setVisibility(this.sheetId, wanted);
  }

  activate(): void {
    refuseBehind(this.context);
    if (this.sheet.visibility !== "visible") throw refuse("InvalidOperation", "A hidden sheet cannot be activated.");
    this.context.book.activate(this.sheetId);
  }

  delete(): void {
    if (isLocked(this.context)) throw accessDenied();
    this.requireAnotherVisible();
    this.context.book.deleteSheet(this.sheetId);
  }

  set tabColor(color: unknown) {
    const { properties } = this.grid;
    if (color === "") Reflect.deleteProperty(properties, "tabColor");
    else properties.tabColor = { argb: argbOf(color) };
    this.tellLayout();
  }

  set gridlines(shown: unknown) {
    if (typeof shown !== "boolean") throw invalidArgument("Worksheet.showGridlines is no boolean");
    refuseBehind(this.context);
    const { grid } = this;
    grid.views = [{ ...(grid.views[0] ?? { state: "normal" }), showGridLines: shown }];
    this.tellLayout();
  }
}

const gridlines = {
  get: ({ grid }: Worksheet) => grid.views[0]?.showGridLines !== false,
  set: (self: Worksheet, shown: unknown) => {
    self.gridlines = shown;
  },
};

const MEMBERS: Members<Worksheet> = {
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: ({ sheet }) => sheet.name, set: (self, name) => self.rename(name) },
    position: { get: ({ position }) => position, set: (self, position) => self.move(position) },
    visibility: {
      get: ({ sheet }) => sheet.visibility.charAt(0).toUpperCase() + sheet.visibility.slice(1),
      set: (self, visibility) => self.show(visibility),
    },
    tabColor: {
      get: ({ grid }) => hexOf(grid.properties.tabColor) ?? "",
      set: (self, color) => {
        self.tabColor = color;
      },
    },
    showGridlines: gridlines,
    /** The client's own name for the same property when it sets it. */
    gridlines: { set: gridlines.set },
  },
  objects: {
    autoFilter: ({ context, sheetId }) => new AutoFilter(context, sheetId),
    charts: ({ context, sheetId }) => new ChartCollection(context, sheetId),
    comments: ({ context, sheetId }) => new CommentCollection(context, sheetId),
    freezePanes: ({ context, sheetId }) => new WorksheetFreezePanes(context, sheetId),
    horizontalPageBreaks: ({ context, sheetId }) => new PageBreakCollection(context, sheetId),
    names: ({ context, sheetId }) => new NamedItemCollection(context, sheetId),
    pageLayout: ({ context, sheetId }) => new PageLayout(context, sheetId),
    tables: ({ context, sheetId }) => new TableCollection(context, sheetId),
    protection: ({ context, sheetId }) => new WorksheetProtection(context, sheetId),
  },
  methods: {
    ...sheetEventMethods,
    activate: (self) => {
      self.activate();
    },
    delete: (self) => {
      self.delete();
    },
    getCell: (self, call) => self.rangeAt(call.integer(0), call.integer(1), 1, 1),
    getRange: (self, call) => self.range(call.optionalString(0)),
    getRangeByIndexes: (self, call) => self.rangeAt(call.integer(0), call.integer(1), call.integer(2), call.integer(3)),
    getRanges: (self, call) => {
      const address = call.optionalString(0);
      const blocks = address === null ? [WHOLE_SHEET] : findBlocks(self.context.book, self.sheet, address);
      return new RangeAreas(self.context, self.sheetId, blocks);
    },
    getUsedRange: (self, call) => self.used(call.optionalBoolean(0, false)) ?? self.rangeAt(0, 0, 1, 1),
    getUsedRangeOrNullObject: (self, call) => self.used(call.optionalBoolean(0, false)),
  },
};
