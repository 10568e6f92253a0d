import { level2MarkReader } from "../roster/cells/level2MarkReader";
import { Mark } from "../roster/cells/mark";
import { DAYS_TO_1904 } from "../grid/dateSystem";
import { FIRST_DATE } from "../roster/cells/readMark";
import { serialOfMoment, type DateCode } from "../grid/excelDate";
import { PLACEHOLDERS } from "../roster/cells/placeholder";
import { asksLevel } from "../roster/headings/asksLevel";

/** Excel refuses longer formulas in conditional formats on older paths (design §6). */
export const LONGEST_FORMULA = 255;

/** Text in quotation marks, as a formula writes it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell's text without blanks at its ends, line breaks, tabs and hard blanks. */
export function cleaned(cell: string): string {
  return `TRIM(CLEAN(SUBSTITUTE(${cell},"\u00a0"," ")))`;
}

/**
 * Above 0 where a cell's cleaned text is one of a list, else 0. FIND, not SEARCH or MATCH: in those a "?" in the cell
 * would stand for any letter.
 */
function isOneOf(cell: string, texts: readonly string[]): string {
  return `COUNT(FIND("|"&${cell}&"|",${quoted(`|${texts.join("|")}|`)}))`;
}

/** The same without dots, any number of which is a placeholder. */
function withoutDots(cell: string): string {
  return cleaned(`SUBSTITUTE(${cell},".","")`);
}

/** Whether a cell is blank or holds a placeholder. */
export function isBlank(cell: string): string {
  return isOneOf(withoutDots(cell), ["", ...PLACEHOLDERS]);
}

/** The same where a lone 0 is a placeholder too. */
export function isBlankOrZero(cell: string): string {
  return isOneOf(withoutDots(cell), ["", "0", ...PLACEHOLDERS]);
}

/** Whether a mark is blank: dashes are marks, they mean no. */
export function isBlankMark(cell: string): string {
  return isOneOf(withoutDots(cell), ["", ...PLACEHOLDERS.filter((text) => !/^[-–—]+$/.test(text))]);
}

/** Whether a cell holds twelve digits as text and nothing else: array-free, and false for a number. */
export function isTwelveDigits(cell: string): string {
  return `IFERROR(AND(LEN(${cell})=12,TEXT(--${cell},"000000000000")=${cell}),FALSE)`;
}

/** The commonest words and signs for done: a formula has no room for all of them. */
const DONE = [
  "x",
  "v",
  "1",
  "true",
  "có",
  "đã",
  "rồi",
  "ok",
  "đã cài",
  "đã cài đặt",
  "đã kích hoạt",
  "đã hoàn thành",
  "hoàn thành",
  "mức 2",
];

/** The same in a column of levels, where 1 is not done. */
const DONE_BY_LEVEL = DONE.map((word) => (word === "1" ? "2" : word));

/** A day as a formula says it: the number that this workbook gives it, which is another with 1904 dates. */
export function dayNumber(date: DateCode): string {
  return `DATE(${String(Math.floor(date / 10_000))},${String(Math.floor(date / 100) % 100)},${String(date % 100)})`;
}

/** The number of FIRST_DATE, where days count from 1900. */
const FIRST_DAY = serialOfMoment(new Date(Date.UTC(Math.floor(FIRST_DATE / 10_000), 0, 1)));

type MarkLayout = Parameters<typeof level2MarkReader>[0];

/** Which of the commonest words say done in a column, and whether days do. */
interface SaidDone {
  today: DateCode;
  words: readonly string[];
  byDay: boolean;
}

/** A plan asks the same of one column for each part of its areas, some hundred times. */
const SAID = new WeakMap<MarkLayout, SaidDone>();

function saidDone(layout: MarkLayout, today: DateCode): SaidDone {
  const known = SAID.get(layout);
  if (known?.today === today) return known;
  const read = level2MarkReader(layout, today);
  const said = {
    today,
    words: (asksLevel(layout) ? DONE_BY_LEVEL : DONE).filter((word) => read(word) === Mark.yes),
    byDay: read(FIRST_DAY - (layout.date1904 === true ? DAYS_TO_1904 : 0)) === Mark.yes,
  };
  SAID.set(layout, said);
  return said;
}

/**
 * Whether a mark says done in one of the commonest ways, or is a date up to `today` (yyyymmdd, the day of the check)
 * where dates say so.
 * @param layout of the sheet: whether the column holds levels, what its signs mean, and whether its numbers are shown
 *   as days
 */
export function saysDone(cell: string, today: DateCode, layout: MarkLayout): string {
  const { words, byDay } = saidDone(layout, today);
  const said = isOneOf(`LOWER(${cell})`, words);
  if (!byDay) return said;
  return `OR(AND(N(${cell})>=${dayNumber(FIRST_DATE)},N(${cell})<=${dayNumber(today)}),${said})`;
}

/** Whether a mark is one of the shortest ways to say yes. */
export function isYes(cell: string): string {
  return isOneOf(`LOWER(${cell})`, ["x", "v", "1", "có", "đã", "rồi"]);
}
