import { parseNote } from "../../documents/report/reportMark";
import { isSupplementNote } from "../../documents/supplement/planSupplement";
import { reportWords } from "../../text/documents/report";
import { supplementWords } from "../../text/documents/supplement";
import { REPORT_MARK, SUPPLEMENT_MARK } from "../../documents/markNames";

/** A sheet that the add-in writes. */
export interface OwnSheet {
  /** Hidden name of the workbook that marks the sheet as ours: one of `markNames.ts`. */
  mark: string;
  /** What the sheet is called, unless the user has another of that name. */
  title: string;
  /** Words of ours of which one at least stands on the sheet, whatever was typed over. */
  says: readonly string[];
  /** Words of ours that stand together on no sheet of hers, in each of its forms: by them a copy in another workbook is known, which has no mark. */
  saysTogether: readonly (readonly string[])[];
  /** Stands in the first cell until all is written. */
  inWork: string;
  /** Whether a note was kept with the mark by us. */
  knowsNote: (note: string) => boolean;
}

/** What an annex is called, a report of its own, and either in former versions. */
const REPORT_TITLES = [reportWords.title, [reportWords.about], reportWords.beforeNames.title];

/** The report sheet. */
export const REPORT_SHEET: OwnSheet = {
  mark: REPORT_MARK,
  title: reportWords.sheetTitle,
  says: [...REPORT_TITLES.flat(), ...Object.values(reportWords.lines), reportWords.signHere],
  saysTogether: REPORT_TITLES.map((title) => [...title, ...Object.values(reportWords.lines)]),
  inWork: reportWords.inWork,
  // Other programs save names without their comments.
  knowsNote: (note) => note === "" || parseNote(note) !== null,
};

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

export const OWN_SHEETS: readonly OwnSheet[] = [REPORT_SHEET, SUPPLEMENT_SHEET];
