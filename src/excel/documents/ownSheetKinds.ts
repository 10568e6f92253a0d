import { parseProvinceNote } from "../../documents/province/provinceNote";
import type { ReportWords } from "../../documents/report/reportWords";
import { parseNote } from "../../documents/report/reportMark";
import { isSupplementNote } from "../../documents/supplement/planSupplement";
import { reportWords } from "../../text/documents/report";
import { supplementWords } from "../../text/documents/supplement";
import { provinceWords } from "../../text/documents/province";
import { PROVINCE_MARK, REPORT_MARK, SUPPLEMENT_MARK } from "../../documents/markNames";

/** A sheet that the add-in writes. */
export interface OwnSheet {
  /** Hidden name of the workbook that marks the sheet as ours: one of `markNames.ts`. */
  mark: string;
  /** What the sheet is called, unless the user has another of that name. */
  title: string;
  /** Words of ours of which one at least stands on the sheet, whatever was typed over. */
  says: readonly string[];
  /**
   * Words of ours that stand together on no sheet of hers, in each of its forms: by them a copy in another workbook is
   * known, which has no mark.
   */
  saysTogether: readonly (readonly string[])[];
  /** Stands in the first cell until all is written. */
  inWork: string;
  /** Whether a note was kept with the mark by us. */
  knowsNote: (note: string) => boolean;
}

/**
 * A sheet that is a report.
 * @param titles what an annex is called, line by line, and a report of its own, in this version and others
 */
const reportSheet = (
  mark: string,
  { sheetTitle, lines, signHere, inWork }: ReportWords,
  titles: readonly (readonly string[])[],
  isNote: (note: string) => boolean,
): OwnSheet => ({
  mark,
  title: sheetTitle,
  says: [...titles.flat(), ...Object.values(lines), signHere],
  saysTogether: titles.map((title) => [...title, ...Object.values(lines)]),
  inWork,
  // Other programs save names without their comments.
  knowsNote: (note) => note === "" || isNote(note),
});

/** The report sheet. */
export const REPORT_SHEET = reportSheet(
  REPORT_MARK,
  reportWords,
  [reportWords.title, [reportWords.about], reportWords.beforeNames.title],
  (note) => parseNote(note) !== null,
);

/** The province's report. */
export const PROVINCE_SHEET = reportSheet(
  PROVINCE_MARK,
  provinceWords,
  [provinceWords.title, [provinceWords.about]],
  (note) => parseProvinceNote(note) !== null,
);

const SUPPLEMENT_WORDS = [supplementWords.title, supplementWords.heads.what, supplementWords.heads.answer];

/** The sheet that goes back to the units. */
export const SUPPLEMENT_SHEET: OwnSheet = {
  mark: SUPPLEMENT_MARK,
  title: supplementWords.sheetTitle,
  says: SUPPLEMENT_WORDS,
  saysTogether: [SUPPLEMENT_WORDS],
  inWork: supplementWords.inWork,
  knowsNote: isSupplementNote,
};

export const OWN_SHEETS: readonly OwnSheet[] = [REPORT_SHEET, SUPPLEMENT_SHEET, PROVINCE_SHEET];
