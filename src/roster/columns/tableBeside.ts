import { foldText } from "../../grid/foldText";
import { valueAt, type Grid } from "../../grid/grid";
import { namesRelative } from "../headings/namesRelative";
import type { HeadingKind } from "../headings/headingKind";
import { looksLikeName } from "../rows/looksLikeName";
import { PeopleElsewhere } from "../rows/peopleElsewhere";
import { filledIn } from "./filledIn";
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

/** Whether two columns name the same people, row by row. */
function nameTheSame(head: Grid, lastHeaderRow: number, one: number, other: number): boolean {
  let same = 0;
  let both = 0;
  for (let row = lastHeaderRow + 1; row < head.top + head.rows.length; row++) {
    const [left, right] = [valueAt(head, row, one), valueAt(head, row, other)];
    if (left === "" || right === "") continue;
    both++;
    if (foldText(String(left)) === foldText(String(right))) same++;
  }
  return same * 2 > both;
}

/** What a person alone has of these columns: who has another of them is another person. */
const OF_ONE: ReadonlySet<HeadingKind | undefined> = new Set(["ordinal", "citizenId"] as const);

/** Where a second table begins whose headings stand in the rows of those of the first. */
function besideInHeader(headings: readonly Heading[], head: Grid, lastHeaderRow: number): number | undefined {
  const headed = headings.filter(({ path }) => path.length > 0);
  const first = headed.findIndex(({ match }) => match?.kind === "fullName");
  const [leftmost, name] = [headed[0], headed[first]];
  if (leftmost === undefined || name === undefined) return undefined;
  const second = headed.findIndex(
    (heading, at) =>
      at > first &&
      (heading.match?.kind === "fullName" || ownHeading(heading) === ownHeading(name)) &&
      !heading.path.some(namesRelative) &&
      holdsNames(head, lastHeaderRow, heading.index) &&
      !nameTheSame(head, lastHeaderRow, name.index, heading.index),
  );
  if (second < 0) return undefined;
  const known = headed.slice(0, second);
  const isSame = (one: Heading) => (other: Heading) =>
    ownHeading(one) === ownHeading(other) || (OF_ONE.has(one.match?.kind) && one.match?.kind === other.match?.kind);
  // it begins with what the first begins with, or with its names
  const again = headed.findIndex((heading, at) => at > first && isSame(leftmost)(heading));
  const begin = again >= 0 && again < second ? again : second;
  const repeated = headed.slice(begin).filter((heading) => known.some(isSame(heading)));
  const isOther = headed[second] !== undefined && ownHeading(headed[second]) !== ownHeading(name);
  return repeated.length > (isOther ? 0 : 1) ? headed[begin]?.index : undefined;
}

/** Whether a name stands in a row up to a column: what is right of it is of the same person. */
const standsLeft = (head: Grid, row: number, last: number, name: string): boolean =>
  filledIn(head, row, head.left).some(({ column, text }) => column <= last && foldText(text) === name);

/** Where people stand right of all headings, be it below headings of their own. */
function besideBelow(headings: readonly Heading[], head: Grid, lastHeaderRow: number): number | undefined {
  const lastHeaded = headings.findLast(({ path }) => path.length > 0)?.index ?? head.left;
  const elsewhere = new PeopleElsewhere();
  let begin: number | undefined;
  for (let row = lastHeaderRow + 1; row < head.top + head.rows.length; row++) {
    const cells = filledIn(head, row, lastHeaded + 1);
    const [first] = cells;
    if (first === undefined) continue;
    if (elsewhere.meetHeadings(cells)) begin = first.column;
    const person = elsewhere.personIn(cells, row);
    if (person !== null && !standsLeft(head, row, lastHeaded, person.name)) return begin ?? first.column;
  }
  return undefined;
}

/**
 * Where a second table begins that stands beside the first, as on a page in two halves: its leftmost column. It names
 * other people, and repeats headings of the first or has its own a row lower; undefined: there is none. A roster has
 * one person in a row, so whoever stands on the right would be left out of all totals without a word.
 */
export function tableBeside(headings: readonly Heading[], head: Grid, lastHeaderRow: number): number | undefined {
  return besideInHeader(headings, head, lastHeaderRow) ?? besideBelow(headings, head, lastHeaderRow);
}
