import type { RowSpan } from "./rowSpan";

/**
 * Joins neighbouring rows, or columns, into spans: 3, 4, 5, 9 gives 3–5 and 9. A repeated number counts once.
 * @param rows ascending
 * @param gap how many other rows between two of them a span may cover too
 */
export function joinRows(rows: Iterable<number>, gap = 0): RowSpan[] {
  const spans: RowSpan[] = [];
  let span: RowSpan | undefined;
  for (const row of rows) {
    if (span !== undefined && row <= span.last + 1 + gap) span.last = row;
    else spans.push((span = { first: row, last: row }));
  }
  return spans;
}
