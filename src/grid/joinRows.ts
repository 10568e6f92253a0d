import type { RowSpan } from "./rowSpan";

/**
 * Joins neighbouring rows, or columns, into spans: 3, 4, 5, 9 gives 3–5 and 9. A repeated number counts once.
 * @param rows ascending
 * @param gap how many other rows between two of them a span may cover too
 */
export function joinRows(rows: Iterable<number>, gap = 0): RowSpan[] {
  const spans: RowSpan[] = [];
  for (const row of rows) {
    const span = spans.at(-1);
    if (span !== undefined && row <= span.last + 1 + gap) span.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans;
}
