import type { CellValue } from "../grid/cellValue";
import { Mark } from "../roster/cells/mark";

/** The words for done and not done. */
export interface YesAndNo {
  yes: string;
  no: string;
}

/** What is written where a column has no words of its own. */
export const DEFAULT_MARKS: YesAndNo = { yes: "Đã cài đặt", no: "Chưa cài đặt" };

function mostUsed(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [text, count] of counts) if (count > (counts.get(best ?? "") ?? 0)) best = text;
  return best;
}

/**
 * The words that a column itself uses most for done and for not done ("x", "Rồi"), so that what is added looks like the
 * rest. Dates, numbers and dashes are no words: they are never copied to somebody else.
 * @param read tells the mark of a value of this column
 */
export function usualMarks(values: readonly CellValue[], read: (value: CellValue) => Mark): YesAndNo {
  const yes = new Map<string, number>();
  const no = new Map<string, number>();
  for (const value of values) {
    if (typeof value !== "string" || !/^\p{L}|^[✓✔√☑×]/u.test(value) || /\d[-/.]\d/.test(value)) continue;
    const mark = read(value);
    // "Mức 1" says more of somebody than that level 2 is not reached.
    const counts = mark === Mark.yes ? yes : mark === Mark.no && !/\d/.test(value) ? no : null;
    counts?.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { yes: mostUsed(yes) ?? DEFAULT_MARKS.yes, no: mostUsed(no) ?? DEFAULT_MARKS.no };
}

/**
 * The text that a column itself uses most for something, so that what is added looks like the rest; undefined where it
 * has none.
 */
export function usualText(values: readonly CellValue[], means: (text: string) => boolean): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values)
    if (typeof value === "string" && value !== "" && means(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return mostUsed(counts);
}
