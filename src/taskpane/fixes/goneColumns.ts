import type { CheckResult } from "../../excel/check/checkResult";

type Columns = Pick<CheckResult, "sheetId" | "checked">;

const headingsOf = ({ checked }: Columns): ReadonlyMap<number, string> =>
  new Map(Object.values(checked?.roster.layout.columns ?? {}).map(({ index, heading }) => [index, heading]));

/**
 * The headings of columns that were to be written to and that are not there any more, or not read any more, by what is
 * known of the sheet since: nothing of theirs would be written (`isUnderHeading`).
 * @param columns from 0
 */
export function goneColumns(previewed: Columns, known: Columns, columns: Iterable<number>): readonly string[] {
  if (known.sheetId !== previewed.sheetId) return [];
  const [before, now] = [headingsOf(previewed), headingsOf(known)];
  return [...new Set(columns)].flatMap((column) => {
    const heading = before.get(column);
    return heading === undefined || heading === now.get(column) ? [] : [heading];
  });
}
