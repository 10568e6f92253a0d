import { formerCells } from "../documents/formerCells";
import { placeOf, REPORT_MARK, SENT_REPORT_MARK } from "../documents/markNames";
import type { FormerSheet } from "../documents/formerSheet";
import { readBlanks, textOf } from "../documents/report/readBlanks";
import { readFigures, totalName, type ReportFigures } from "../documents/report/reportFigures";
import { parseNote, type ReportMark } from "../documents/report/reportMark";
import { SENT_NOTE } from "../documents/report/sentNames";
import { AS_OF } from "../documents/writtenRows";
import { dateCodeOf, isCalendarDate, serialOfDateCode, type DateCode } from "../grid/excelDate";
import type { SheetChoice, SheetInFile } from "./rostersOfFile";
import type { FileBook, FileSheet } from "./openBook";

/** The report that a file holds. */
export interface ReportOfFile extends ReportFigures {
  sheetName: string;
  /** Its place in the file. */
  sheet: number;
  /** The office as the report calls itself; "" where it does not. */
  office: string;
  /** null in a copy for sending, which says nothing of the people who were counted. */
  mark: ReportMark | null;
  /** The day of its numbers; null where it does not tell. */
  day: DateCode | null;
  /** How many days ago that was; null where it is not known. */
  daysOld: number | null;
  /** Other sheets that nobody hid with a report of other numbers, and how many there are with the same. */
  otherReports: readonly SheetInFile[];
  sameReports: number;
  /** Whether the user said that this one is to be counted. */
  isChosen: boolean;
}

/** A sheet with the numbers of a report. */
interface ReportSheet extends ReportFigures {
  sheet: FileSheet;
  place: number;
  office: string;
  mark: ReportMark | null;
  day: DateCode | null;
  /** Whether the workbook says that it is its report, or the copy of one for sending. */
  isMarked: boolean;
}

/** Dots where a name was to be written by hand. */
const UNFILLED = /…{2}|\.{4}/u;

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): DateCode | null {
  const parts = [Number(year), Number(month), Number(day)] as const;
  return isCalendarDate(...parts) ? parts[0] * 10_000 + parts[1] * 100 + parts[2] : null;
}

/**
 * The day that a report carries beside its line; where another program has saved it without that, by the words of the
 * line; null: it tells none.
 */
function dayIn({ cells, names }: FormerSheet): DateCode | null {
  const { said = "", block = null } = names.get(AS_OF) ?? {};
  const [, ...kept] = /^(\d{4})(\d\d)(\d\d)$/u.exec(said) ?? [];
  const line = block === null ? "" : textOf(cells[block.top]).normalize("NFC");
  const [, day, month, year] = /ngày (\d\d?) tháng (\d\d?) năm (\d{4})(?!\d)/u.exec(line) ?? [];
  return dayOf(kept[0], kept[1], kept[2]) ?? dayOf(year, month, day);
}

function reportOn(sheet: FileSheet, place: number, markName: string, { names }: FileBook): ReportSheet | null {
  const own = names.filter(({ sheetName }) => sheetName === sheet.name);
  const marks = names.filter(({ name, formula }) => name === markName && placeOf(formula)?.sheetName === sheet.name);
  const note = marks[0]?.comment ?? "";
  const former = { cells: sheet.rows, names: formerCells(markName, sheet.name, own), note };
  const figures = readFigures(former);
  if (figures === null) return null;
  const mark = markName === REPORT_MARK ? parseNote(note) : null;
  // other programs save names without their comments
  const isKnown = markName === SENT_REPORT_MARK ? [SENT_NOTE, ""].includes(note) : mark !== null;
  const office = (readBlanks(former).get("office") ?? "").replace(/\s+/gu, " ").trim();
  return {
    ...figures,
    sheet,
    place,
    office: UNFILLED.test(office) ? "" : office,
    mark,
    day: mark === null ? dayIn(former) : dateCodeOf(mark.checkedAt),
    isMarked: isKnown && marks.some(({ sheetName }) => sheetName === null),
  };
}

function reportsWith(mark: string, book: FileBook): ReportSheet[] {
  const withTotal = new Set(
    book.names.filter(({ name }) => name === totalName(mark)).map(({ sheetName }) => sheetName),
  );
  return book.sheets.flatMap((sheet, place) =>
    withTotal.has(sheet.name) ? (reportOn(sheet, place, mark, book) ?? []) : [],
  );
}

/** Whether two reports count the same. */
const countsSame = (one: ReportSheet, other: ReportSheet): boolean =>
  JSON.stringify(one.counts) === JSON.stringify(other.counts);

/**
 * The report of a file, or the copy of one for sending, known by its mark and the names of its numbers, whatever words
 * stand on it: of several the one that the user chose, else the one that the workbook marks. null where there is none
 * of which the numbers can be told.
 * @param chosen what is to be read, where the user chose it
 */
export function reportOfFile(book: FileBook, today: Date, chosen?: SheetChoice): ReportOfFile | null {
  const reports = [...reportsWith(REPORT_MARK, book), ...reportsWith(SENT_REPORT_MARK, book)];
  const marked = reports.find(({ isMarked }) => isMarked);
  if (marked === undefined) return null;
  const report = reports.find(({ place }) => place === chosen) ?? marked;
  const { sheet, place, counts, typedOver, office, mark, day } = report;
  const others = reports.filter((other) => other.place !== place && !other.sheet.hidden);
  const different = others.filter((other) => !countsSame(report, other));
  return {
    counts,
    typedOver,
    office,
    mark,
    day,
    sheetName: sheet.name,
    sheet: place,
    daysOld: day === null ? null : serialOfDateCode(dateCodeOf(today)) - serialOfDateCode(day),
    otherReports: different.map((other) => ({ sheet: other.place, name: other.sheet.name })),
    sameReports: others.length - different.length,
    isChosen: place === chosen,
  };
}

/** Whether a report tells by its mark which people were counted; a copy for sending does not, nor does none. */
export function isReported(report: ReportOfFile | null): boolean {
  return (report?.mark ?? null) !== null;
}
