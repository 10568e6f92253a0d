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
  if (first < 0) return undefined;
  const left = headed.slice(0, first + 1);
  const name = headed[first];
  const second = headed.findIndex(
    (heading, at) =>
      at > first &&
      name !== undefined &&
      ownHeading(heading) === ownHeading(name) &&
      !heading.path.some(namesRelative) &&
      holdsNames(head, lastHeaderRow, heading.index),
  );
  if (second < 0) return undefined;
  const known = new Set(headed.slice(0, second).map(ownHeading));
  const leftmost = left[0] === undefined ? "" : ownHeading(left[0]);
  const between = headed.slice(first + 1, second).find((heading) => ownHeading(heading) === leftmost);
  const begin = between?.index ?? headed[second]?.index;
  const repeated = headed.filter((heading) => heading.index >= (begin ?? 0) && known.has(ownHeading(heading)));
  return repeated.length > 1 ? begin : undefined;
}
