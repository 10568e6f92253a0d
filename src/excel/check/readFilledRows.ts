import type { RowSpan } from "../../grid/rowSpan";
import { countRows } from "../../highlights/hiddenRows/hiddenRows";
import type { ColumnRun } from "../../roster/rows/rowBlock";

/**
 * So many blank rows between two spans are read along with them: some 25 bytes each, where asking for another span
 * takes 700.
 */
const GAP = 30;

/**
 * Spans cut into about so many parts in all, none of them longer than another but for what is left at the end of a
 * span.
 */
function partsOf(spans: readonly RowSpan[], count: number): RowSpan[] {
  const size = Math.ceil(countRows(spans) / count);
  return spans.flatMap(({ first, last }) =>
    Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, i) => ({
      first: first + i * size,
      last: Math.min(last, first + (i + 1) * size - 1),
    })),
  );
}

/** Spans from the top, those joined that are hardly apart. */
function joined(spans: readonly RowSpan[]): RowSpan[] {
  const wide: RowSpan[] = [];
  for (const { first, last } of spans) {
    const before = wide.at(-1);
    if (before !== undefined && first <= before.last + 1 + GAP) before.last = last;
    else wide.push({ first, last });
  }
  return wide;
}

/**
 * Narrows spans of rows, from the top, to those that hold all that stands in some columns of them: each is cut into
 * parts, and of each part its used area is asked for. What is left may hold blank rows still: fewer, the more parts
 * there are. One round trip of some 350 bytes a part, which Microsoft's client counts as a read. Throws HostError.
 */
export async function readFilledRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { first: left, last: right }: ColumnRun,
  spans: readonly RowSpan[],
  parts: number,
): Promise<RowSpan[]> {
  const asked = partsOf(spans, parts).map(({ first, last }) => {
    const part = sheet.getRangeByIndexes(first, left, last - first + 1, right - left + 1);
    const used = part.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    return used;
  });
  await context.sync();
  const filled = asked.filter(({ isNullObject }) => !isNullObject);
  return joined(filled.map(({ rowIndex, rowCount }) => ({ first: rowIndex, last: rowIndex + rowCount - 1 })));
}
