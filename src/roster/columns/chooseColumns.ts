import type { CellValue } from "../../grid/cellValue";
import { isBlankCell } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { valueAt, type Grid } from "../../grid/grid";
import { FIELDS, type Field } from "../field";
import type { HeadingKind } from "../headings/headingKind";
import type { Column, Layout } from "../layout";
import { NO_CHOICE, type LayoutChoice } from "../layoutChoice";
import type { HeadingMatch } from "../headings/matchHeading";
import { yieldToChosen } from "./yieldToChosen";

export interface Heading {
  index: number;
  path: readonly string[];
  match: HeadingMatch | undefined;
}

export type ChosenColumns = Omit<Layout, "header">;

/** Old rosters keep the CMND beside the citizen ID: the column that says so is preferred. */
const SAYS_CITIZEN_ID = /\b(cccd|can cuoc|dinh danh|dddcn|ddcn)\b/;

function score(kind: HeadingKind, { match, path }: Heading): number {
  const preferred = kind === "citizenId" && SAYS_CITIZEN_ID.test(foldText(path.join(" "))) ? 0.5 : 0;
  return (match?.rank ?? 0) + preferred;
}

function toColumn({ index, path, match }: Heading): Column {
  return { index, heading: path.join(" > "), confidence: match?.confidence ?? "guess" };
}

function saysText(value: CellValue): boolean {
  return typeof value === "string" && !isBlankCell(value);
}

/**
 * Whether the column right of a name heading, itself without one, goes on with the name: text beside text in most rows
 * below.
 */
function continuesName(head: Grid, lastHeaderRow: number, name: number): boolean {
  let names = 0;
  let both = 0;
  for (let row = lastHeaderRow + 1; row < head.top + head.rows.length; row++) {
    if (!saysText(valueAt(head, row, name))) continue;
    names++;
    if (saysText(valueAt(head, row, name + 1))) both++;
  }
  return both > 0 && both * 2 > names;
}

/** A name in one column though it was looked for in two: nothing better than likely, unless the user said so. */
function alone(column: Column): Column {
  return column.chosen === true ? column : { ...column, confidence: "likely" };
}

/** @param free the columns that may be taken without the user having said so */
function chooseName(
  columns: Layout["columns"],
  free: readonly Heading[],
  head: Grid,
  lastHeaderRow: number,
  mayPart: boolean,
): void {
  const { fullName, familyName, givenName } = columns;
  if (fullName !== undefined) {
    const beside = mayPart ? free.find(({ index }) => index === fullName.index + 1) : undefined;
    if (beside !== undefined && beside.path.length === 0 && continuesName(head, lastHeaderRow, fullName.index)) {
      columns.familyName = fullName;
      columns.givenName = { ...fullName, index: fullName.index + 1 };
      delete columns.fullName;
    } else {
      delete columns.familyName;
      delete columns.givenName;
    }
  } else if (familyName === undefined && givenName !== undefined) {
    columns.fullName = alone(givenName);
    delete columns.givenName;
  } else if (givenName === undefined && familyName !== undefined) {
    columns.fullName = alone(familyName);
    delete columns.familyName;
  }
}

/** The columns the user chose, of those there are. */
function chosenColumns(headings: readonly Heading[], { columns }: LayoutChoice): Layout["columns"] {
  const chosen: Layout["columns"] = {};
  for (const field of FIELDS) {
    const heading = headings.find(({ index }) => index === columns[field]);
    if (heading !== undefined) chosen[field] = { ...toColumn(heading), confidence: "certain", chosen: true };
  }
  return chosen;
}

/**
 * Gives each field its column: the one the user chose, else of those that are left the best heading, the leftmost of
 * equals.
 */
export function chooseColumns(
  headings: readonly Heading[],
  head: Grid,
  lastHeaderRow: number,
  choice: LayoutChoice = NO_CHOICE,
): ChosenColumns {
  const columns = chosenColumns(headings, choice);
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const free = headings.filter(({ index }) => !taken.has(index));
  const ambiguous: Field[] = [];
  for (const field of FIELDS) {
    if (columns[field] !== undefined || choice.columns[field] === null) continue;
    const claims = free.filter(({ match }) => match?.kind === field);
    const best = Math.max(...claims.map((claim) => score(field, claim)));
    const [first, second] = claims.filter((claim) => score(field, claim) === best);
    if (first === undefined) continue;
    columns[field] = toColumn(first);
    if (second !== undefined) ambiguous.push(field);
  }
  yieldToChosen(columns, choice);
  const mayPart = columns.fullName?.chosen !== true && choice.columns.givenName !== null;
  chooseName(columns, free, head, lastHeaderRow, mayPart);
  const { reason, note } = columns;
  if (reason === undefined && note !== undefined && note.chosen !== true && choice.columns.reason !== null) {
    columns.reason = { ...note, confidence: "likely" };
    delete columns.note;
  }
  const headed = headings.filter(({ path }) => path.length > 0);
  return {
    columns,
    ambiguous,
    ordinal: free.find(({ match }) => match?.kind === "ordinal")?.index ?? null,
    left: headed[0]?.index ?? head.left,
    ...settleLoneNot(columns, choice),
  };
}

/** A lone "Chưa cài đặt" column tells nothing of the others until the user says that blank means done (design §5). */
function settleLoneNot(
  columns: Layout["columns"],
  { blankMeansDone }: LayoutChoice,
): Pick<Layout, "loneNot" | "blankMeansDone"> {
  const { level2, level2Date, level2Not: loneNot } = columns;
  if (loneNot === undefined || level2 !== undefined || level2Date !== undefined) return {};
  if (blankMeansDone === true) return { loneNot, blankMeansDone };
  delete columns.level2Not;
  return { loneNot };
}
