import type { SheetPlan } from "../../src/documents/sheetPlan";
import type { PrintedWord } from "./printedPages";

const LEFT_MARGIN = (30 * 72) / 25.4;

/** Without blanks: a letter that a font lacks is printed in another, and stands apart from its word. */
const compact = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");

/** By how much two stretches lie over each other. */
const shared = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);

/** Words that are printed over others: a line that its row has no room for runs into the row below. */
export const overprinted = (pages: readonly (readonly PrintedWord[])[]): string[] =>
  pages.flatMap((words) => {
    const fromAbove = words.toSorted((one, other) => one.top - other.top);
    return fromAbove.flatMap((word, at) => {
      const end = fromAbove.findIndex(({ top }, index) => index > at && top >= word.bottom);
      return fromAbove
        .slice(at + 1, end < 0 ? undefined : end)
        .filter(
          (other) =>
            shared(word.left, word.right, other.left, other.right) > 1 &&
            shared(word.top, word.bottom, other.top, other.bottom) > (word.bottom - word.top) / 2,
        )
        .map((other) => `${word.text} / ${other.text}`);
    });
  });

/**
 * The texts of a plan that do not stand whole in their own columns: their last lines were cut off, or they run into
 * other columns.
 * @param pages the words of the printed pages, which begin where the plan says
 * @param scale by how much the sheet was fitted to the paper
 */
export function cutTexts(plan: SheetPlan, pages: readonly (readonly PrintedWord[])[], scale: number): string[] {
  const { values, columnWidths, merges, pageBreaks } = plan;
  const edge = (column: number) =>
    LEFT_MARGIN + scale * columnWidths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const rights = new Map(
    merges.flatMap(({ block: { top, left, bottom, right } }) =>
      Array.from({ length: bottom - top + 1 }, (_, at) => [`${String(top + at)}:${String(left)}`, right] as const),
    ),
  );
  const rightOf = (row: number, column: number) => rights.get(`${String(row)}:${String(column)}`) ?? column;
  const tops = [0, ...pageBreaks, values.length];
  return pages.flatMap((words, page) => {
    const inColumns = new Map<string, string>();
    const printed = (from: number, to: number): string => {
      const key = `${String(from)}:${String(to)}`;
      const isInside = ({ left, right }: PrintedWord) =>
        (left + right) / 2 > edge(from) && (left + right) / 2 < edge(to + 1);
      const text =
        inColumns.get(key) ??
        compact(
          words
            .filter(isInside)
            .map((word) => word.text)
            .join(""),
        );
      inColumns.set(key, text);
      return text;
    };
    const [first = 0, end = 0] = tops.slice(page, page + 2);
    return values.slice(first, end).flatMap((cells, at) =>
      cells.flatMap((text, column) => {
        if (typeof text !== "string" || columnWidths[column] === 0) return [];
        return printed(column, rightOf(first + at, column)).includes(compact(text)) ? [] : [text];
      }),
    );
  });
}
