import type { Grid } from "../../grid/grid";
import { FIELDS, type Field } from "../field";
import { headingParts } from "../headings/headingParts";
import type { Column, Layout } from "../layout";
import { NO_CHOICE, type LayoutChoice } from "../layoutChoice";
import { chooseName } from "./chooseName";
import type { Heading } from "./heading";
import { ColumnSampler } from "./columnSample";
import { Fit, fitOfColumn } from "./fitOfColumn";
import { settleKinds } from "./settleKinds";
import { suggestColumns } from "./suggestColumns";
import { yieldToChosen } from "./yieldToChosen";

/** Which column serves which field, for a header that is known. */
export type ChosenColumns = Omit<Layout, "header">;

/** Of a card's numbers the old one comes last: a column that names the new one is preferred. */
function namesNewCard({ path }: Heading): boolean {
  const { parts } = headingParts(path.join(" > "));
  return parts.has("card") || parts.has("electronicCard") || parts.has("identity");
}

/** Level 2 is told by the last step on the way, where there are several. */
function namesLastStep({ path }: Heading): boolean {
  return headingParts(path.join(" > ")).parts.has("activate");
}

/** How good a claim a heading has on a field: what it names comes before how it is spelt. */
function score(field: Field, heading: Heading): number {
  const { match } = heading;
  const rank = match?.rank ?? 0;
  if (field === "citizenId") return rank + (namesNewCard(heading) ? 10 : 0);
  if (field === "level2" || field === "level2Not") return (match?.names ?? 0) * 10 + (namesLastStep(heading) ? 1 : 0);
  return rank;
}

interface Claim {
  heading: Heading;
  fit: Fit;
  score: number;
}

/**
 * The claims on a field, the best first, the leftmost of equals. A column whose values are of the kind outranks one
 * that is empty, and this one whose values cannot be.
 */
function claimsOn(field: Field, headings: readonly Heading[], samples: ColumnSampler): Claim[] {
  return headings
    .filter(({ match }) => match?.kind === field)
    .map((heading) => ({
      heading,
      fit: fitOfColumn(field, samples.sample(heading.index)),
      score: score(field, heading),
    }))
    .sort((a, b) => b.fit - a.fit || b.score - a.score);
}

/** The column of the best claim; never certain against its values. */
function columnOf({ heading, fit }: Claim): Column {
  const column = toColumn(heading);
  return fit === Fit.misfit ? { ...column, confidence: "guess" } : column;
}

function toColumn({ index, path, match }: Heading): Column {
  return { index, heading: path.join(" > "), confidence: match?.confidence ?? "guess" };
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

/** Birth dates in three columns are told by the year at least; a column that holds the whole date tells them better. */
function chooseBirthDate(columns: Layout["columns"]): void {
  const { birthDate, birthYear } = columns;
  const inParts = birthYear !== undefined && (birthDate === undefined || birthYear.chosen === true);
  if (inParts) delete columns.birthDate;
  else {
    delete columns.birthDay;
    delete columns.birthMonth;
    delete columns.birthYear;
  }
}

/**
 * Gives each field its column: the one the user chose, else of those that are left the one whose values and heading
 * suit it best, the leftmost of equals.
 */
export function chooseColumns(
  headings: readonly Heading[],
  head: Grid,
  lastHeaderRow: number,
  choice: LayoutChoice = NO_CHOICE,
): ChosenColumns {
  const columns = chosenColumns(headings, choice);
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const samples = new ColumnSampler(head, lastHeaderRow);
  const free = settleKinds(
    headings.filter(({ index }) => !taken.has(index)),
    samples,
  );
  const ambiguous: Field[] = [];
  const claimants: NonNullable<Layout["claimants"]> = {};
  for (const field of FIELDS) {
    if (columns[field] !== undefined || choice.columns[field] === null) continue;
    const claims = claimsOn(field, free, samples);
    const [first] = claims;
    if (first === undefined) continue;
    columns[field] = columnOf(first);
    const equals = claims.filter(({ fit, score }) => fit === first.fit && score === first.score);
    if (equals.length === 1) continue;
    ambiguous.push(field);
    claimants[field] = equals.map(columnOf);
  }
  yieldToChosen(columns, choice);
  chooseBirthDate(columns);
  const mayPart = columns.fullName?.chosen !== true && choice.columns.givenName !== null;
  chooseName(columns, free, head, lastHeaderRow, mayPart);
  const { reason, note } = columns;
  const notesForReason =
    reason === undefined && note !== undefined && note.chosen !== true && choice.columns.reason !== null;
  if (notesForReason) {
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
    ...suggestColumns(columns, free, samples, choice),
    ...tellLevels(columns, samples, choice),
    ...(choice.marks && { marks: choice.marks }),
    ...(ambiguous.length > 0 && { claimants }),
    ...(notesForReason && { notesForReason }),
  };
}

/** Numbers are levels where a 2 is among them, unless the user says otherwise; words may name levels beside ticks. */
function tellLevels(
  { level2 }: Layout["columns"],
  samples: ColumnSampler,
  { holdsLevels }: LayoutChoice,
): Pick<Layout, "holdsLevels" | "namesLevels"> {
  if (level2 === undefined) return {};
  const { twos, firstLevels } = samples.sample(level2.index);
  const holds = holdsLevels ?? (twos > 0 ? true : undefined);
  return { ...(holds !== undefined && { holdsLevels: holds }), ...(firstLevels > 0 && { namesLevels: true }) };
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
