import type { Block } from "../../book/block";
import { boundingBlock, wholeRows } from "../../book/block";
import { parseBlock } from "../../book/blockAddress";
import { internals } from "../../book/gridInternals";
import { rowsHidden } from "../hiddenLines";
import type { Members } from "../hostObject";
import { SheetPart } from "./sheetPart";

/** `Worksheet.autoFilter`, to be looked at or taken away. */
export class AutoFilter extends SheetPart {
  readonly typeName = "AutoFilter";
  protected readonly members = MEMBERS;

  get block(): Block | null {
    const filter = internals(this.grid).autoFilter;
    if (typeof filter === "string") return parseBlock(filter);
    if (typeof filter !== "object" || filter === null) return null;
    const { from, to } = filter as { from: string | Corner; to: string | Corner };
    return boundingBlock([corner(from), corner(to)]);
  }

  /** Whether rows are filtered out: by criteria of the file, or, where a file keeps none, because rows below it are hidden. */
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

interface Corner {
  row: number;
  column: number;
}

function corner(place: string | Corner): Block {
  const parsed = typeof place === "string" ? parseBlock(place) : null;
  if (parsed !== null) return parsed;
  const { row, column } = typeof place === "string" ? { row: 1, column: 1 } : place;
  return { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 };
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
