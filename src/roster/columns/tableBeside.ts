import { foldText } from "../../grid/foldText";
import { valueAt, type Grid } from "../../grid/grid";
import { namesRelative } from "../headings/namesRelative";
import { looksLikeName } from "../rows/looksLikeName";
import type { Heading } from "./heading";

/** The heading right over the values, folded. */
const ownHeading = ({ path }: Heading): string => foldText(path.at(-1) ?? "");

/** Whether most of what stands in a column are names of people. */
function holdsNames(head: Grid, lastHeaderRow: number, column: number): boolean {
  let names = 0;
  let filled = 0;
  for (let row = lastHeaderRow + 1; row < head.top + head.rows.length; row++) {
    const value = valueAt(head, row, column);
    if (value === "") continue;
    filled++;
    if (typeof value === "string" && looksLikeName(value)) names++;
  }
  return names * 2 > filled;
}

/**
 * Where a second table begins that stands beside the first, as on a page in two halves: its leftmost column. It repeats headings of the first, that of
 * the names among them, over names of other people; undefined: there is none. A roster has one person in a row, so whoever stands on the right
 * would be left out of all totals without a word.
 */
export function tableBeside(headings: readonly Heading[], head: Grid, lastHeaderRow: number): number | undefined {
  const headed = headings.filter(({ path }) => path.length > 0);
  const first = headed.findIndex(({ match }) => match?.kind === "fullName");
  const [leftmost, name] = [headed[0], headed[first]];
  if (leftmost === undefined || name === undefined) return undefined;
  const second = headed.findIndex(
    (heading, at) =>
      at > first &&
      ownHeading(heading) === ownHeading(name) &&
      !heading.path.some(namesRelative) &&
      holdsNames(head, lastHeaderRow, heading.index),
  );
  if (second < 0) return undefined;
  // it begins with what the first begins with, or with its names
  const again = headed.findIndex((heading, at) => at > first && ownHeading(heading) === ownHeading(leftmost));
  const begin = again >= 0 && again < second ? again : second;
  const known = new Set(headed.slice(0, second).map(ownHeading));
  const repeated = headed.slice(begin).filter((heading) => known.has(ownHeading(heading)));
  return repeated.length > 1 ? headed[begin]?.index : undefined;
}
