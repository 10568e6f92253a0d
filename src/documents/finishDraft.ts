import type { Block } from "../grid/block";
import { joinRows } from "../grid/joinRows";
import { LONGEST_TEXT } from "../grid/longestText";
import type { RowSpan } from "../grid/rowSpan";
import type { SheetDraft } from "./sheetDraft";
import type { DraftCell, Span } from "./draftCell";
import type { SheetPlan } from "./sheetPlan";
import type { SheetStyleName } from "./sheetStyles";
import { writtenNames } from "./writtenRows";

/** A text as a cell takes it; where it had to be cut, that is seen. */
const fitted = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/u, "")}…`;

/**
 * Collects cells of one kind as blocks: those of the same columns that stand one below the other, as a list of any
 * length does, are one.
 */
export class Blocks {
  private readonly columns = new Map<string, { left: number; right: number; rows: number[] }>();

  add(row: number, count: number, { from, to }: Span): void {
    const key = `${from}:${to}`;
    const column = this.columns.get(key) ?? { left: from, right: to, rows: [] };
    this.columns.set(key, column);
    for (let at = row; at < row + count; at++) column.rows.push(at);
  }

  all(): Block[] {
    return [...this.columns.values()].flatMap(({ left, right, rows }) =>
      joinRows(rows).map(({ first, last }) => ({ top: first, left, bottom: last, right })),
    );
  }
}

function valuesOf(cells: readonly DraftCell[], width: number): (string | number | null)[] {
  const values: (string | number | null)[] = new Array<null>(width).fill(null);
  for (const { span, value } of cells)
    values[span.from] = value === "" ? null : typeof value === "string" ? fitted(value) : value;
  return values;
}

/**
 * Turns a draft into blocks that can be written with few requests, however many rows there are. A generator, so that
 * the caller decides when to go on: it stops after every row.
 */
export function* finishDraft(
  draft: SheetDraft,
  titleRows: RowSpan,
  note: string,
  unplaced: readonly string[] = [],
): Generator<void, SheetPlan> {
  const { orientation, columnWidths } = draft;
  const values: SheetPlan["values"] = [];
  const styled = new Map<SheetStyleName, Blocks>();
  const across = new Blocks();
  const down: Block[] = [];
  for (const [row, { cells }] of draft.rows.entries()) {
    values.push(valuesOf(cells, columnWidths.length));
    for (const { span, style, rows = 1 } of cells) {
      const blocks = styled.get(style) ?? new Blocks();
      styled.set(style, blocks);
      blocks.add(row, rows, span);
      if (rows > 1) down.push({ top: row, left: span.from, bottom: row + rows - 1, right: span.to });
      else if (span.to > span.from) across.add(row, rows, span);
    }
    yield;
  }
  const written = yield* writtenNames(values, draft.names);
  return {
    orientation,
    values,
    columnWidths,
    rowHeights: draft.rows.map(({ height }) => height),
    styled: [...styled].map(([style, blocks]) => ({ style, blocks: blocks.all() })),
    merges: [
      ...across.all().map((block) => ({ block, across: true })),
      ...down.map((block) => ({ block, across: false })),
    ],
    tables: draft.tables,
    blankLines: draft.blankLines,
    names: [...draft.names, ...written],
    validations: draft.validations,
    ...(draft.printedRows !== null && { printedRows: draft.printedRows }),
    pageBreaks: draft.pageBreaks,
    titleRows,
    chart: draft.chart,
    note,
    unplaced,
  };
}
