import type { Block } from "../../book/block";
import { LAST_COLUMN, LAST_ROW } from "../../book/block";
import type { Members } from "../hostObject";
import { apiNotFound, refuseBehind } from "../officeError";
import { findBlocks } from "../findBlocks";
import { AreaPart } from "./areaPart";
import { SheetPart } from "./sheetPart";

/** `Worksheet.freezePanes`. */
export class WorksheetFreezePanes extends SheetPart {
  readonly typeName = "WorksheetFreezePanes";
  protected readonly members = MEMBERS;

  /** Freezes that many rows and columns; none of both lets go. */
  freeze(rows: number, columns: number): void {
    refuseBehind(this.context);
    const { grid } = this;
    // A new view keeps zoom and gridlines but nothing of the old panes.
    const { showGridLines, zoomScale, zoomScaleNormal } = grid.views[0] ?? {};
    const kept = Object.fromEntries(
      Object.entries({ showGridLines, zoomScale, zoomScaleNormal }).filter(([, value]) => value !== undefined),
    );
    const panes = rows + columns === 0 ? { state: "normal" } : { state: "frozen", xSplit: columns, ySplit: rows };
    grid.views = [{ ...kept, ...panes } as (typeof grid.views)[number]];
    this.tellLayout();
  }

  get frozen(): Block | null {
    const view = this.grid.views[0];
    if (view?.state !== "frozen") return null;
    const rows = view.ySplit ?? 0;
    const columns = view.xSplit ?? 0;
    return {
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    };
  }
}

const MEMBERS: Members<WorksheetFreezePanes> = {
  methods: {
    freezeRows: (self, call) => {
      self.freeze(call.optionalInteger(0, 1), 0);
    },
    freezeColumns: (self, call) => {
      self.freeze(0, call.optionalInteger(0, 1));
    },
    freezeAt: (self, call) => {
      const [block] =
        typeof call.raw(0) === "string"
          ? findBlocks(self.context.book, self.sheet, call.string(0))
          : call.object(0, AreaPart).blocks;
      if (block === undefined) throw apiNotFound("freezeAt() without a range");
      self.freeze(block.bottom === LAST_ROW ? 0 : block.bottom + 1, block.right === LAST_COLUMN ? 0 : block.right + 1);
    },
    getLocationOrNullObject: ({ context, sheetId, frozen }) =>
      frozen === null ? null : context.range(sheetId, frozen),
    unfreeze: (self) => {
      self.freeze(0, 0);
    },
  },
};
