import { foldText } from "../grid/foldText";
import type { Grid } from "../grid/grid";
import { chooseColumns, type ChosenColumns } from "./chooseColumns";
import { columnPath, headingText } from "./columnPath";
import type { Layout } from "./layout";
import { matchHeading } from "./matchHeading";
import { matchPath } from "./matchPath";

/** Headings are looked for in this many rows from the top of the used area (design §4). */
export const HEADER_SEARCH_ROWS = 40;
/** A header is at most this many rows deep (domain §3: depths 1, 2 and 3 were seen). */
const MAX_DEPTH = 3;

const NEEDS_GROUP = /^(nam|nu|da|chua|co|khong|so|da cai dat|chua cai dat|da cap|chua cap|muc 1|muc 2|da co|chua co)$/;
const REMARK = /^(\(.*\)|\*+)$/;

/** Columns of a row that hold text, from the left. */
function textColumns(head: Grid, row: number): number[] {
  const width = head.rows[0]?.length ?? 0;
  const columns: number[] = [];
  for (let column = head.left; column < head.left + width; column++)
    if (headingText(head, row, column) !== "") columns.push(column);
  return columns;
}

function isBlankRow(head: Grid, row: number): boolean {
  return (head.rows[row - head.top] ?? []).every((value) => value === "");
}

/** Whether a text can stand in a lower header row: a known heading, or one that needs the group over it. */
function isHeading(text: string): boolean {
  return NEEDS_GROUP.test(foldText(text)) || matchHeading(text) !== undefined;
}

/**
 * Whether `row` holds sub-headings of the header rows above it: text only, nothing under a heading that stands alone,
 * and at least one heading that is known.
 */
function isSubHeadingRow(head: Grid, headerRows: readonly number[], row: number): boolean {
  const columns = textColumns(head, row);
  const cells = head.rows[row - head.top] ?? [];
  if (columns.length === 0 || cells.some((value) => typeof value !== "string")) return false;
  const texts = columns.map((column) => headingText(head, row, column));
  if (texts.every((text) => REMARK.test(text)) || !texts.some(isHeading)) return false;
  return columns.every((column) => {
    const above = headerRows.some((upper) => headingText(head, upper, column) !== "");
    return !above || headsGroup(head, headerRows, row, column);
  });
}

/**
 * Whether a heading heads a group: there is nothing to its right in any header row, but there is in `row`, or in the row below where its
 * sub-heading is spread as wide. Else it stands alone and has data below.
 */
function headsGroup(head: Grid, headerRows: readonly number[], row: number, column: number): boolean {
  const isOpen = headerRows.every((upper) => headingText(head, upper, column + 1) === "");
  return (
    isOpen &&
    (headingText(head, row, column + 1) !== "" ||
      (isHeading(headingText(head, row + 1, column)) && isHeading(headingText(head, row + 1, column + 1))))
  );
}

/** Whether `row`, above a header, holds group headings: one that is known and spans at least two headings below it. */
function isGroupRow(head: Grid, headerRow: number, row: number): boolean {
  const columns = textColumns(head, row);
  const below = textColumns(head, headerRow);
  return columns.some((column, i) => {
    const end = columns[i + 1] ?? Infinity;
    const spanned = below.filter((lower) => lower >= column && lower < end);
    if (spanned.length < 2 || matchHeading(headingText(head, row, column)) === undefined) return false;
    return spanned.slice(0, 2).every((lower) => NEEDS_GROUP.test(foldText(headingText(head, headerRow, lower))));
  });
}

/** The rows of the header around a row that has known headings. */
function headerAround(head: Grid, row: number): number[] {
  const rows = [row];
  for (let upper = row - 1; upper >= head.top && upper >= row - 2 && rows.length < MAX_DEPTH; upper--) {
    if (isGroupRow(head, row, upper)) rows.unshift(upper);
    else if (!isBlankRow(head, upper)) break;
  }
  const end = head.top + head.rows.length;
  for (let lower = row + 1; lower < end && lower <= row + 2 && rows.length < MAX_DEPTH; lower++) {
    if (isSubHeadingRow(head, rows, lower)) rows.push(lower);
    else if (!isBlankRow(head, lower)) break;
  }
  return rows;
}

interface Candidate extends ChosenColumns {
  rows: number[];
  known: number;
}

function readHeader(head: Grid, rows: number[]): Candidate {
  const width = head.rows[0]?.length ?? 0;
  const headings = Array.from({ length: width }, (_, i) => {
    const path = columnPath(head, rows, head.left + i);
    return { index: head.left + i, path, match: matchPath(path) };
  });
  const known = new Set(headings.flatMap(({ match }) => (match === undefined ? [] : [match.kind]))).size;
  return { rows, known, ...chooseColumns(headings, head, rows.at(-1) ?? 0) };
}

/** A roster has a column of names, and one more that tells something about people. */
function isRoster({ columns }: Candidate): boolean {
  const named = columns.fullName !== undefined || columns.familyName !== undefined;
  return (
    named && Object.keys(columns).some((field) => !["fullName", "familyName", "givenName", "note"].includes(field))
  );
}

/**
 * Finds the header of a roster in the first rows of a sheet: one to three rows deep, anywhere in the first 40.
 * Of several, the first that knows nearly as many columns as the best. undefined: the sheet holds no roster.
 * @param head the sheet's first rows, from the top of its used area, at full width; some rows below the header help to tell
 *   a name in two columns from one.
 */
export function findLayout(head: Grid): Layout | undefined {
  const candidates: Candidate[] = [];
  for (let i = 0; i < Math.min(head.rows.length, HEADER_SEARCH_ROWS); i++) {
    const row = head.top + i;
    if (textColumns(head, row).filter((column) => isHeading(headingText(head, row, column))).length < 2) continue;
    const candidate = readHeader(head, headerAround(head, row));
    if (isRoster(candidate)) candidates.push(candidate);
  }
  const most = Math.max(0, ...candidates.map(({ known }) => known));
  const best = candidates.find(({ known }) => known >= most * 0.75);
  if (best === undefined) return undefined;
  const { rows, columns, ordinal, left, ambiguous } = best;
  return { header: { first: rows[0] ?? 0, last: rows.at(-1) ?? 0 }, columns, ordinal, left, ambiguous };
}
