import { cleanText } from "../../grid/cleanText";
import type { Grid } from "../../grid/grid";
import { bareDayFields } from "../cells/bareDayTest";
import { firstNameField, tellsNamesAlone } from "../fieldsOfLayout";
import { chooseColumns } from "./chooseColumns";
import { peopleAbove } from "./peopleAbove";
import { tableBeside } from "./tableBeside";
import type { Heading } from "./heading";
import { columnPath, headingText } from "../headings/columnPath";
import { HEADER_SEARCH_ROWS, headerAround, isHeading, textColumns } from "../headings/headerRows";
import type { Layout } from "../layout";
import { foldedReadings } from "../legacy/legacyText";
import { NO_CHOICE, type LayoutChoice } from "../layoutChoice";
import { matchPath } from "../headings/matchPath";
import { choiceByLegend } from "../questions/answeredLegend";

/** What the first rows of a sheet say: its headings, and where things are as far as can be told. */
export interface HeaderReading {
  headings: readonly Heading[];
  layout: Layout;
  /**
   * Whether there is a column of names, and one more that tells something about people, or a heading that says whose
   * names they are.
   */
  isRoster: boolean;
}

interface Candidate extends HeaderReading {
  known: number;
}

/** Names of people, not of goods, files or places: with a family name, or with a word for people. */
const NAMES_OF_PEOPLE =
  /\bho\b|hovaten|hoten|\b(nguoi|nhan vien|can bo|cong chuc|vien chuc|lao dong|hoc (sinh|vien)|sinh vien|(hoi|doan|dang) vien|cb|cbccvc|ccvc|cbcc|nld|nv|full name)\b/;

/**
 * Where the user says that these are the names, or the heading says that they are people's, nothing else need be known.
 */
function isRoster(columns: Layout["columns"], choice: LayoutChoice): boolean {
  const name = columns[firstNameField({ columns })];
  if (name === undefined) return false;
  if (choice.columns.fullName === name.index || !tellsNamesAlone({ columns })) return true;
  return foldedReadings(name.heading).some((fold) => NAMES_OF_PEOPLE.test(fold));
}

const isChosen = (column: number, { columns }: LayoutChoice): boolean => Object.values(columns).includes(column);

const NESTED_NUMBER = /^\d{1,3}\.\d{1,3}$/;

/** Whether a number within a number stands in the column of numbers. */
function nestsNumbers({ top, rows, left }: Grid, lastHeaderRow: number, ordinal: number | null): boolean {
  if (ordinal === null) return false;
  return rows.slice(lastHeaderRow + 1 - top).some((row) => NESTED_NUMBER.test(cleanText(row[ordinal - left] ?? "")));
}

function readCandidate(head: Grid, header: Layout["header"], rows: readonly number[], choice: LayoutChoice): Candidate {
  const width = head.rows[0]?.length ?? 0;
  const headings = Array.from({ length: width }, (_, i) => {
    const path = columnPath(head, rows, head.left + i);
    return { index: head.left + i, path, match: matchPath(path) };
  });
  const known = new Set(headings.flatMap(({ match }) => (match === undefined ? [] : [match.kind]))).size;
  const layout = { header, ...chooseColumns(headings, head, header.last, choice) };
  return { headings, layout, known, isRoster: isRoster(layout.columns, choice) };
}

/**
 * The header that is taken, with all that is told of the sheet around it: what stands beside it claims none of its
 * columns.
 */
function complete({ headings, layout, isRoster }: Candidate, head: Grid, choice: LayoutChoice): HeaderReading {
  const { header } = layout;
  const { date1904 } = head;
  const beside = tableBeside(headings, head, header.last);
  const own = headings.filter(({ index }) => beside === undefined || index < beside || isChosen(index, choice));
  const chosen = own.length === headings.length ? layout : chooseColumns(own, head, header.last, choice);
  const bareDays = bareDayFields(chosen.columns, head);
  const above = peopleAbove(head, header.first);
  return {
    headings,
    isRoster,
    layout: {
      header,
      ...chosen,
      ...(beside !== undefined && { beside }),
      ...(above.length > 0 && { above }),
      ...(date1904 && { date1904 }),
      ...(nestsNumbers(head, header.last, chosen.ordinal) && { nestedNumbers: true as const }),
      ...(bareDays.length > 0 && { bareDays }),
    },
  };
}

/** The header the user chose, where it lies within the head. */
function readChosen(head: Grid, { first, last }: Layout["header"], choice: LayoutChoice): Candidate[] {
  if (first < head.top || last < first || last >= head.top + head.rows.length) return [];
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [readCandidate(head, { first, last }, rows, choice)];
}

/** What a header must know of what the best one knows to be taken before it. */
const NEARLY = 0.75;

/** Of several headers, the first that knows nearly as many columns as the best. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const most = Math.max(0, ...candidates.map(({ known }) => known));
  return candidates.find(({ known }) => known >= most * NEARLY);
}

/** The best of the headers that tell more of people than their names. */
function bestRoster(candidates: readonly Candidate[]): Candidate | undefined {
  return bestOf(candidates.filter(({ isRoster, layout }) => isRoster && !tellsNamesAlone(layout)));
}

function readAll(head: Grid, choice: LayoutChoice): Candidate[] {
  const width = head.rows[0]?.length ?? 0;
  const candidates: Candidate[] = [];
  for (let i = 0; i < Math.min(head.rows.length, HEADER_SEARCH_ROWS); i++) {
    const row = head.top + i;
    if (textColumns(head, row).filter((column) => isHeading(headingText(head, row, column))).length < 2) continue;
    const rows = headerAround(head, row);
    candidates.push(readCandidate(head, { first: rows[0] ?? row, last: rows.at(-1) ?? row }, rows, choice));
    // no header knows more than all columns: below this one nothing better can come
    if ((bestRoster(candidates)?.known ?? 0) >= width * NEARLY) break;
  }
  return candidates;
}

/**
 * Reads the headings of a sheet, as found or as the user chose: of a roster if there is one, else of what comes nearest
 * to it. undefined: nothing looks like headings.
 */
export function readHeadings(head: Grid, given: LayoutChoice = NO_CHOICE): HeaderReading | undefined {
  const choice = choiceByLegend(given);
  const chosen = choice.header === undefined ? [] : readChosen(head, choice.header, choice);
  const candidates = chosen.length > 0 ? chosen : readAll(head, choice);
  const rosters = candidates.filter((candidate) => candidate.isRoster);
  const best = bestRoster(rosters) ?? bestOf(rosters) ?? bestOf(candidates);
  return best && complete(best, head, choice);
}

/**
 * Finds the header of a roster in the first rows of a sheet: one to three rows deep, anywhere in the first 40, unless
 * the user chose another. undefined: the sheet holds no roster.
 * @param head the sheet's first rows, from the top of its used area, at full width; some rows below the header help to
 *   tell a name in two columns from one.
 */
export function findLayout(head: Grid, choice: LayoutChoice = NO_CHOICE): Layout | undefined {
  const reading = readHeadings(head, choice);
  return reading?.isRoster === true ? reading.layout : undefined;
}
