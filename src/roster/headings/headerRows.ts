import { isBlankCell } from "../../grid/cleanText";
import { valueAt, type Grid } from "../../grid/grid";
import { remember } from "../cells/remember";
import { headingText } from "./columnPath";
import { foldedReadings, legacyReadings } from "../legacy/legacyText";
import { headingParts } from "./headingParts";
import type { HeadingKind } from "./headingKind";
import { matchHeading } from "./matchHeading";
import { isListTitle } from "../rows/listTitle";
import { namesRelative } from "./namesRelative";
import { saysOfSubject } from "./partsUnder";

/** Headings are looked for in this many rows from the top of the used area (design §4). */
export const HEADER_SEARCH_ROWS = 40;
/**
 * Rows of a sheet that are read to find its header: where it can stand, and some people below it, who tell a name in
 * two columns.
 */
export const HEAD_ROWS = HEADER_SEARCH_ROWS + 8;
/** A header is at most this many rows deep (domain §3: depths 1, 2 and 3 were seen). */
export const MAX_DEPTH = 3;

/** Parts of what a group heading names, beside those that say yes, no, a level or a step of it. */
const NEEDS_GROUP = /^(nam|nu|so|ngay|thang)$/;
/** Columns in which everybody has something. */
const OF_EVERYBODY: ReadonlySet<HeadingKind | undefined> = new Set(["ordinal", "fullName", "familyName"] as const);
const REMARK = /^(\(.*\)|\*+)$/;

/** Columns of a row that hold text, from the left. */
export function textColumns(head: Grid, row: number): number[] {
  const width = head.rows[0]?.length ?? 0;
  const columns: number[] = [];
  for (let column = head.left; column < head.left + width; column++)
    if (headingText(head, row, column) !== "") columns.push(column);
  return columns;
}

function isBlankRow(head: Grid, row: number): boolean {
  return (head.rows[row - head.top] ?? []).every(isBlankCell);
}

/** Whether a text says something, but not of what: "Đã", "Chưa cấp", "Mức 2", "Nam". */
function needsGroup(text: string): boolean {
  return (
    foldedReadings(text).some((fold) => NEEDS_GROUP.test(fold)) ||
    [text, ...legacyReadings(text)].some((reading) => saysOfSubject(headingParts(reading)))
  );
}

/** Whether a text can stand in a lower header row: a known heading, or one that needs the group over it. */
export const isHeading: (text: string) => boolean = remember(
  (text) => needsGroup(String(text)) || matchHeading(String(text)) !== undefined,
);

/** Whether a text is a heading of what everybody has. */
function isOfEverybody(text: string): boolean {
  return OF_EVERYBODY.has(matchHeading(text)?.kind);
}

/** Whether a cell goes on with the heading right above it, of numbers or names: "tên" under "Họ và". */
function goesOn(head: Grid, upper: number, row: number, column: number): boolean {
  const text = headingText(head, row, column);
  const whole = text === "" ? undefined : matchHeading(`${headingText(head, upper, column)} ${text}`);
  return whole?.confidence === "certain" && OF_EVERYBODY.has(whole.kind);
}

/**
 * Whether a row is blank under the headings of numbers and names, as no person's row is, or goes on with them. False
 * where there are no such headings.
 */
function namesNobody(head: Grid, headerRows: readonly number[], row: number): boolean {
  const columns = headerRows.flatMap((upper) =>
    textColumns(head, upper)
      .map((column) => ({ column, goesOn: goesOn(head, upper, row, column) }))
      .filter(({ column, goesOn }) => goesOn || isOfEverybody(headingText(head, upper, column))),
  );
  return columns.length > 1 && columns.every(({ column, goesOn }) => goesOn || isBlankCell(valueAt(head, row, column)));
}

/**
 * Whether `row` holds sub-headings of the header rows above it: text only, at least one heading that is known, and
 * either nobody's number and name or nothing under a heading that stands alone.
 */
function isSubHeadingRow(head: Grid, headerRows: readonly number[], row: number): boolean {
  const columns = textColumns(head, row);
  const cells = head.rows[row - head.top] ?? [];
  if (columns.length === 0 || cells.some((value) => typeof value !== "string")) return false;
  const texts = columns.map((column) => headingText(head, row, column));
  if (texts.every((text) => REMARK.test(text))) return false;
  const nobody = namesNobody(head, headerRows, row);
  if (!texts.some(isHeading)) return nobody && partsGroups(head, headerRows, columns);
  if (nobody) return true;
  return columns.every((column) => {
    const above = headerRows.some((upper) => headingText(head, upper, column) !== "");
    return !above || headsGroup(head, headerRows, row, column);
  });
}

/**
 * Whether texts that say nothing known stand under groups alone, two or more under each: "Kỳ trước | Kỳ này". Which of
 * them counts nobody can tell.
 */
function partsGroups(head: Grid, headerRows: readonly number[], columns: readonly number[]): boolean {
  const heads = (column: number): boolean => headerRows.some((upper) => headingText(head, upper, column) !== "");
  return columns.every((column) =>
    heads(column) ? !heads(column + 1) && columns.includes(column + 1) : columns.includes(column - 1),
  );
}

/**
 * Whether a heading heads a group: there is nothing to its right in any header row, but there is in `row`, or in the
 * row below where its sub-heading is spread as wide. Else it stands alone and has data below.
 */
function headsGroup(head: Grid, headerRows: readonly number[], row: number, column: number): boolean {
  const isOpen = headerRows.every((upper) => headingText(head, upper, column + 1) === "");
  return (
    isOpen &&
    (headingText(head, row, column + 1) !== "" ||
      (isHeading(headingText(head, row + 1, column)) && isHeading(headingText(head, row + 1, column + 1))))
  );
}

/**
 * Whether `row`, above a header, holds group headings: one that is known and spans at least two headings below it, or
 * that says of whose relatives some of them tell.
 */
function isGroupRow(head: Grid, headerRow: number, row: number): boolean {
  const columns = textColumns(head, row);
  const below = textColumns(head, headerRow);
  return columns.some((column, i) => {
    const end = columns[i + 1] ?? Infinity;
    const spanned = below.filter((lower) => lower >= column && lower < end);
    const text = headingText(head, row, column);
    // A title stands over the leftmost heading too, or says that it is one.
    const isLeftmost = column === columns[0] && column <= (below[0] ?? column);
    if (spanned.length > 0 && !isLeftmost && namesRelative(text) && !isListTitle(text)) return true;
    if (spanned.length < 2 || matchHeading(text) === undefined) return false;
    return spanned.slice(0, 2).every((lower) => needsGroup(headingText(head, headerRow, lower)));
  });
}

/** Header rows with the sub-headings below them, as far as a header may be deep. Blank rows between are left out. */
function withSubHeadings(head: Grid, rows: readonly number[]): number[] {
  const all = [...rows];
  const row = all.at(-1) ?? head.top;
  const end = head.top + head.rows.length;
  for (let lower = row + 1; lower < end && lower <= row + 2 && all.length < MAX_DEPTH; lower++) {
    if (isSubHeadingRow(head, all, lower)) all.push(lower);
    else if (!isBlankRow(head, lower)) break;
  }
  return all;
}

/** The rows of the header around a row that has known headings. */
export function headerAround(head: Grid, row: number): number[] {
  const rows = [row];
  for (let upper = row - 1; upper >= head.top && upper >= row - 2 && rows.length < MAX_DEPTH; upper--) {
    if (isGroupRow(head, row, upper)) rows.unshift(upper);
    else if (!isBlankRow(head, upper)) break;
  }
  return withSubHeadings(head, rows);
}

/** The rows of a header that is said to begin in `first`: it and the sub-headings below it. */
export function headerFrom(head: Grid, first: number): number[] {
  return withSubHeadings(head, [first]);
}
