import type { Block } from "../grid/block";
import type { RowSpan } from "../grid/rowSpan";
import type { DraftCell, SheetDraft, Span } from "./sheetDraft";
import type { SheetPlan } from "./sheetPlan";
import type { SheetStyleName } from "./sheetStyles";
import { writtenNames } from "./writtenRows";

/** Excel refuses longer texts. */
const LONGEST_TEXT = 32_767;

/** Collects cells of the same kind and columns that stand one below the other into blocks: a list of any length is one block a column. */
export class Blocks {
  readonly all: Block[] = [];
  private readonly growing = new Map<string, Block>();

  add(row: number, rows: number, { from, to }: Span): void {
    const key = `${from}:${to}`;
    const above = this.growing.get(key);
    if (above?.bottom === row - 1) above.bottom = row + rows - 1;
    else {
      const block = { top: row, left: from, bottom: row + rows - 1, right: to };
      this.growing.set(key, block);
      this.all.push(block);
    }
  }
}

function valuesOf(cells: readonly DraftCell[], width: number): (string | number | null)[] {
  const values: (string | number | null)[] = new Array<null>(width).fill(null);
  for (const { span, value } of cells)
    values[span.from] = value === "" ? null : typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value;
  return values;
}

/** Turns a draft into blocks that can be written with few requests, however many rows there are. */
export function finishDraft(
  draft: SheetDraft,
  titleRows: RowSpan,
  note: string,
  unplaced: readonly string[] = [],
): SheetPlan {
  const { orientation, columnWidths } = draft;
  const values = draft.rows.map(({ cells }) => valuesOf(cells, columnWidths.length));
  const styled = new Map<SheetStyleName, Blocks>();
  const across = new Blocks();
  const down: Block[] = [];
  draft.rows.forEach(({ cells }, row) => {
    for (const { span, style, rows = 1 } of cells) {
      const blocks = styled.get(style) ?? new Blocks();
      styled.set(style, blocks);
      blocks.add(row, rows, span);
      if (rows > 1) down.push({ top: row, left: span.from, bottom: row + rows - 1, right: span.to });
      else if (span.to > span.from) across.add(row, rows, span);
    }
  });
  return {
    orientation,
    values,
    columnWidths,
    rowHeights: draft.rows.map(({ height }) => height),
    styled: [...styled].map(([style, { all }]) => ({ style, blocks: all })),
    merges: [
      ...across.all.map((block) => ({ block, across: true })),
      ...down.map((block) => ({ block, across: false })),
    ],
    tables: draft.tables,
    blankLines: draft.blankLines,
    names: [...draft.names, ...writtenNames(values, draft.names)],
    pageBreaks: draft.pageBreaks,
    titleRows,
    chart: draft.chart,
    note,
    unplaced,
  };
}
