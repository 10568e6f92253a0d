import { fullBirth } from "../compare/comparedRoster";
import type { DateCode } from "../grid/excelDate";
import { runToEnd } from "../grid/runToEnd";
import type { OfficeCounts } from "../documents/report/reportFigures";
import { cleanText } from "../grid/cleanText";
import { textHash } from "../grid/textHash";
import { judgeRoster } from "../highlights/judgeRoster";
import { shower } from "../roster/columns/shownColumns";
import { headingSignature } from "../roster/headings/headingSignature";
import { nameOf } from "../roster/nameOf";
import { findQuestions } from "../roster/questions/findQuestions";
import type { Question } from "../roster/questions/question";
import type { UnclearWord } from "../roster/questions/wordTally";
import { Level2, type Roster } from "../roster/roster";
import type { SheetFinding } from "../rules/finding";
import { unaskedFindings } from "../rules/unaskedFindings";
import { countedFingerprint } from "../summary/countedFingerprint";
import { rostersOfFile, type FileOptions, type RosterOptions, type SheetInFile } from "./rostersOfFile";
import { ofReadable } from "./ofReadable";
import type { FileBook } from "./openBook";
import { isReported, reportOfFile, type ReportOfFile } from "./reportOfFile";
import type { Unreadable } from "./unreadableFile";

/** Somebody who can be known again in another file: by a 12-digit ID, or by name and full birth date. */
export interface PersonOfFile {
  /** 0 where there is none. */
  id: number;
  name: string;
  /** 0 where it is not known to the day. */
  birth: DateCode;
  /** "" where none can be told. */
  unit: string;
  /** Sheet row, from 0. */
  row: number;
}

/** What is to be seen to in the roster of a file. */
export interface RosterInFile {
  sheetName: string;
  /** Its place in the file. */
  sheet: number;
  /** Other sheets on which a roster stands, which are not counted. */
  otherRosters: readonly SheetInFile[];
  /** Whether nobody sees it who opens the file. */
  isHidden: boolean;
  /** Whether everybody is done only because nothing at all stands in a column of those who are not. */
  restsOnBlanks: boolean;
  /**
   * Whether nobody is done only by an answer: nothing stands in the column that was chosen, or no 2 among what is said
   * to be levels.
   */
  restsOnAnswer: boolean;
  /** Whether the user said that this sheet is to be counted. */
  isChosen: boolean;
  /** Of its headings: an answer for this form serves all files of the form. */
  signature: string;
  questions: readonly Question[];
  /** As they are shown: readable, long numbers masked. */
  unclearWords: readonly UnclearWord[];
  /** Those of which the office has said in this workbook what they mean; shown likewise. */
  ownWords: readonly UnclearWord[];
  sheetFindings: readonly SheetFinding[];
  /** How many findings each rule has. */
  findings: readonly { rule: string; count: number }[];
  people: readonly PersonOfFile[];
}

/** What a file says of its office. */
export type FileOutcome =
  | { kind: "unreadable"; why: Unreadable }
  /** No report, and no sheet with people on it; what is to be said of the sheet that came closest. */
  | { kind: "nothing"; sheetFindings: readonly SheetFinding[] }
  | {
      kind: "counted";
      counts: OfficeCounts;
      /** Whose numbers are counted: those of the report, where there is one. */
      report: ReportOfFile | null;
      /** A hash of all cells of the sheet that is counted: the same for a file that was sent twice. */
      content: string;
      /**
       * Whether the roster now counts other people than the report; null where one of them is missing, or the report is
       * a copy for sending.
       */
      isStale: boolean | null;
      roster: RosterInFile | null;
    };

function peopleOf(roster: Roster): PersonOfFile[] {
  const people: PersonOfFile[] = [];
  for (let person = 0; person < roster.count; person++) {
    const id = roster.idNumber[person] ?? 0;
    const birth = fullBirth(roster, person);
    const name = nameOf(roster, person);
    if (id === 0 && (birth === 0 || name === "")) continue;
    const unit = cleanText(roster.units[roster.unit[person] ?? -1] ?? "");
    people.push({ id, name, birth, unit, row: roster.row[person] ?? 0 });
  }
  return people;
}

/** A roster with what was found in it. */
interface CheckedRoster extends RosterInFile {
  counts: OfficeCounts;
  fingerprint: string;
}

/** Checks the best roster of a file; the sheet finding that says why there is none. */
function checkRoster(book: FileBook, options: RosterOptions): CheckedRoster | readonly SheetFinding[] {
  const { counted, others, sheetFindings } = rostersOfFile(book, options);
  if (counted === null) return sheetFindings;
  const { sheet, layout, roster, head, choice, place } = counted;
  const show = shower(roster.unclearWords.map(({ word }) => word));
  const unclear = roster.unclearWords.map((of) => ({ ...of, word: show(of.word) }));
  const isOwn = ({ key }: UnclearWord) => book.kept.words.has(key);
  const judged = runToEnd(judgeRoster(roster, false));
  const { findings, summary } = judged;
  const { done, notDone, total } = summary.totals;
  const questions = findQuestions(head, roster, choice);
  return {
    sheetName: sheet.name,
    sheet: place,
    otherRosters: others(),
    isHidden: sheet.hidden,
    restsOnBlanks: layout.blankMeansDone === true && done === total,
    restsOnAnswer:
      notDone === total &&
      (choice.holdsLevels === true ||
        (typeof choice.columns.level2 === "number" && roster.level2.every((level) => level === Level2.blank))),
    isChosen: place === options.sheet,
    signature: headingSignature(head, layout.header),
    questions,
    unclearWords: unclear.filter((word) => !isOwn(word)),
    ownWords: unclear.filter(isOwn),
    sheetFindings: unaskedFindings(sheetFindings, questions),
    findings: findings.groups.map(({ rule, from, to }) => ({ rule, count: to - from })),
    people: peopleOf(roster),
    counts: summary,
    fingerprint: countedFingerprint(judged),
  };
}

/** Digits of a number that every program keeps: LibreOffice saves fifteen of the seventeen that Excel writes. */
const DIGITS = 14;

const withoutLastDigits = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? value.toPrecision(DIGITS) : value;

/** What the workbook of an office says. */
function checkBook(book: FileBook, options: FileOptions): FileOutcome {
  const contentOf = ({ sheet }: { sheet: number }) =>
    textHash(JSON.stringify(book.sheets[sheet]?.rows, withoutLastDigits)).toString(36);
  const report = reportOfFile(book, options.today, options.sheet);
  const checked = checkRoster(book, { ...options, isReported: isReported(report) });
  if (!("sheetName" in checked)) {
    if (report === null) return { kind: "nothing", sheetFindings: checked };
    return { kind: "counted", counts: report.counts, report, content: contentOf(report), isStale: null, roster: null };
  }
  const { counts, fingerprint, ...roster } = checked;
  if (report === null)
    return { kind: "counted", counts, report: null, content: contentOf(roster), isStale: null, roster };
  const isStale = report.mark === null ? null : report.mark.fingerprint !== fingerprint;
  return { kind: "counted", counts: report.counts, report, content: contentOf(report), isStale, roster };
}

/**
 * Reads the file of an office: by the numbers of its report where it holds one (design §11), else by its best roster,
 * which is checked in either case. Never rejects for what a file is like.
 */
export const checkFile = (bytes: Uint8Array, options: FileOptions): Promise<FileOutcome> =>
  ofReadable(bytes, (book) => checkBook(book, options));
