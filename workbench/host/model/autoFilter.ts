import type { Block } from "../../book/block";
import { filterBlock } from "../../book/autoFilter";
import { wholeRows } from "../../book/block";
import { rowsHidden } from "../hiddenLines";
import type { Members } from "../hostObject";
import { SheetPart } from "./sheetPart";

/** `Worksheet.autoFilter`, to be looked at or taken away. */
export class AutoFilter extends SheetPart {
  readonly typeName = "AutoFilter";
  protected readonly members = MEMBERS;

  get block(): Block | null {
    return filterBlock(this.grid);
  }

  /**
   * Whether rows are filtered out: by criteria of the file, or, where a file keeps none, because rows below it are
   * hidden.
   */
  get filtered(): boolean {
    const { block } = this;
    if (block === null) return false;
    if (this.sheet.kept.get("autoFilter")?.includes("<filterColumn") === true) return true;
    return rowsHidden(this.grid, block) !== false;
  }

  /** Rows that were filtered out are shown again. Where there is no filter, nothing happens. */
  remove(): void {
    const { block } = this;
    if (block === null) return;
    const grid = this.writableGrid();
    for (let row = block.top; row <= block.bottom; row++) {
      const filtered = grid.findRow(row + 1);
      if (filtered?.hidden !== true) continue;
      filtered.hidden = false;
      this.tellRowsHidden(wholeRows({ ...block, top: row, bottom: row }), false);
    }
    Object.assign(grid, { autoFilter: null });
    this.sheet.kept.delete("autoFilter");
    this.tellLayout();
  }
}

const MEMBERS: Members<AutoFilter> = {
  properties: {
    enabled: { get: ({ block }) => block !== null },
    isDataFiltered: { get: ({ filtered }) => filtered },
  },
  methods: {
    getRangeOrNullObject: ({ context, sheetId, block }) => (block === null ? null : context.range(sheetId, block)),
    remove: (self) => {
      self.remove();
    },
  },
};
