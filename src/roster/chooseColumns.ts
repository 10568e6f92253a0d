import { foldText } from "../grid/foldText";
import { valueAt, type Grid } from "../grid/grid";
import { FIELDS, type Field } from "./field";
import type { HeadingKind } from "./headingKind";
import type { Column, Layout } from "./layout";
import type { HeadingMatch } from "./matchHeading";

export interface Heading {
  index: number;
  path: readonly string[];
  match: HeadingMatch | undefined;
}

export type ChosenColumns = Pick<Layout, "columns" | "ordinal" | "left" | "ambiguous">;

/** Old rosters keep the CMND beside the citizen ID: the column that says so is preferred. */
const SAYS_CITIZEN_ID = /\b(cccd|can cuoc|dinh danh|dddcn|ddcn)\b/;

function score(kind: HeadingKind, { match, path }: Heading): number {
  const preferred = kind === "citizenId" && SAYS_CITIZEN_ID.test(foldText(path.join(" "))) ? 0.5 : 0;
  return (match?.rank ?? 0) + preferred;
}

function toColumn({ index, path, match }: Heading): Column {
  return { index, heading: path.join(" > "), confidence: match?.confidence ?? "guess" };
}

/** Whether the column right of a name heading, itself without one, goes on with the name: text beside text in most rows below. */
function continuesName(head: Grid, lastHeaderRow: number, name: number): boolean {
  let names = 0;
  let both = 0;
  for (let row = lastHeaderRow + 1; row < head.top + head.rows.length; row++) {
    if (typeof valueAt(head, row, name) !== "string" || valueAt(head, row, name) === "") continue;
    names++;
    const beside = valueAt(head, row, name + 1);
    if (typeof beside === "string" && beside !== "") both++;
  }
  return both > 0 && both * 2 > names;
}

function chooseName(
  columns: Partial<Record<Field, Column>>,
  headings: readonly Heading[],
  head: Grid,
  lastHeaderRow: number,
): void {
  const { fullName, familyName, givenName } = columns;
  if (fullName !== undefined) {
    const beside = headings.find(({ index }) => index === fullName.index + 1);
    if (beside !== undefined && beside.path.length === 0 && continuesName(head, lastHeaderRow, fullName.index)) {
      columns.familyName = fullName;
      columns.givenName = { ...fullName, index: fullName.index + 1 };
      delete columns.fullName;
    } else {
      delete columns.familyName;
      delete columns.givenName;
    }
  } else if (familyName === undefined && givenName !== undefined) {
    columns.fullName = { ...givenName, confidence: "likely" };
    delete columns.givenName;
  } else if (givenName === undefined && familyName !== undefined) {
    columns.fullName = { ...familyName, confidence: "likely" };
    delete columns.familyName;
  }
}

/** Gives each field its column: the best heading, the leftmost of equals. */
export function chooseColumns(headings: readonly Heading[], head: Grid, lastHeaderRow: number): ChosenColumns {
  const columns: Partial<Record<Field, Column>> = {};
  const ambiguous: Field[] = [];
  for (const field of FIELDS) {
    const claims = headings.filter(({ match }) => match?.kind === field);
    const best = Math.max(...claims.map((claim) => score(field, claim)));
    const [first, second] = claims.filter((claim) => score(field, claim) === best);
    if (first === undefined) continue;
    columns[field] = toColumn(first);
    if (second !== undefined) ambiguous.push(field);
  }
  chooseName(columns, headings, head, lastHeaderRow);
  // A lone "Chưa cài đặt" column tells nothing of the others until the user says that blank means done (design §5).
  if (columns.level2 === undefined && columns.level2Date === undefined) delete columns.level2Not;
  if (columns.reason === undefined && columns.note !== undefined) {
    columns.reason = { ...columns.note, confidence: "likely" };
    delete columns.note;
  }
  const headed = headings.filter(({ path }) => path.length > 0);
  return {
    columns,
    ambiguous,
    ordinal: headings.find(({ match }) => match?.kind === "ordinal")?.index ?? null,
    left: headed[0]?.index ?? head.left,
  };
}
