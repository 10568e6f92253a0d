import { runToEnd } from "../grid/runToEnd";
import type { OfficeCounts } from "../documents/report/reportFigures";
import { textHash } from "../grid/textHash";
import { judgeRoster } from "../highlights/judgeRoster";
import { shower } from "../roster/columns/shownColumns";
import { headingSignature } from "../roster/headings/headingSignature";
import { findQuestions } from "../roster/questions/findQuestions";
import type { Question } from "../roster/questions/question";
import type { UnclearWord } from "../roster/questions/wordTally";
import { Level2 } from "../roster/roster";
import type { SheetFinding } from "../rules/finding";
import { sheetFindings } from "../rules/sheetFindings";
import { unaskedFindings } from "../rules/unaskedFindings";
import { countedFingerprint } from "../summary/countedFingerprint";
import {
  rostersOfFile,
  type CountedRoster,
  type FileOptions,
  type RosterOptions,
  type SheetChoice,
  type SheetInFile,
} from "./rostersOfFile";
import { byName, repeatedPeople, type RepeatedPerson } from "./repeatedPeople";
import { sumOffices } from "./sumOffices";
import { ofReadable } from "./ofReadable";
import { isKnownAgain, peopleOfRoster, type PersonOfFile } from "./personOfFile";
import type { FileBook } from "./openBook";
import { isReported, reportOfFile, type ReportOfFile } from "./reportOfFile";
import type { Unreadable } from "./unreadableFile";

/** The form of a sheet that is counted, by its headings: an answer for it serves all files of the form. */
export interface FormInFile {
  signature: string;
  questions: readonly Question[];
  /** As they are shown: readable, long numbers masked. */
  unclearWords: readonly UnclearWord[];
}

/** What is to be seen to in the roster of a file, or in all its rosters together. */
export interface RosterInFile {
  sheetName: string;
  /** Its place in the file. */
  sheet: SheetChoice;
  /** Sheets on which a roster stands, which could be counted in its place. */
  otherRosters: readonly SheetInFile[];
  /** Who stands on several of the sheets that are counted, or may. */
  onSeveralSheets: readonly RepeatedPerson[];
  /** Whether nobody sees it who opens the file. */
  isHidden: boolean;
  /** Whether everybody is done only because nothing at all stands in a column of those who are not. */
  restsOnBlanks: boolean;
  /**
   * Whether nobody is done only by an answer: nothing stands in the column that was chosen, or no 2 among what is said
   * to be levels.
   */
  restsOnAnswer: boolean;
  /** Whether the user said that this is to be counted. */
  isChosen: boolean;
  /** Of each sheet that is counted. */
  forms: readonly FormInFile[];
  /** Unclear words of which the office has said in this workbook what they mean; shown likewise. */
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

/** What is found in a roster. */
function checkRoster({ place, sheet, layout, roster, head, choice }: CountedRoster, { kept }: FileBook) {
  const show = shower(roster.unclearWords.map(({ word }) => word));
  const unclear = roster.unclearWords.map((of) => ({ ...of, word: show(of.word) }));
  const isOwn = ({ key }: UnclearWord) => kept.words.has(key);
  const judged = runToEnd(judgeRoster(roster, false));
  const { findings, summary } = judged;
  const { done, notDone, total } = summary.totals;
  const questions = findQuestions(head, roster, choice);
  return {
    place: { sheet: place, name: sheet.name },
    isHidden: sheet.hidden,
    restsOnBlanks: layout.blankMeansDone === true && done === total,
    restsOnAnswer:
      notDone === total &&
      (choice.holdsLevels === true ||
        (typeof choice.columns.level2 === "number" && roster.level2.every((level) => level === Level2.blank))),
    form: {
      signature: headingSignature(head, layout.header),
      questions,
      unclearWords: unclear.filter((word) => !isOwn(word)),
    },
    ownWords: unclear.filter(isOwn),
    sheetFindings: unaskedFindings(sheetFindings(roster), questions),
    findings: findings.groups.map(({ rule, from, to }) => ({ rule, count: to - from })),
    people: peopleOfRoster(roster),
    counts: summary,
    fingerprint: countedFingerprint(judged),
  };
}

/** Adds up what each rule found. */
function addFindings(all: readonly RosterInFile["findings"][]): RosterInFile["findings"] {
  const counts = new Map<string, number>();
  for (const { rule, count } of all.flat()) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return Array.from(counts, ([rule, count]) => ({ rule, count }));
}

/** What is found in the rosters of a file that are counted. */
interface CheckedRosters {
  roster: RosterInFile;
  /** Their places in the file. */
  sheets: readonly number[];
  counts: OfficeCounts;
  fingerprint: string;
}

/** Checks the best roster of a file, or all; the sheet finding that says why there is none. */
function checkRosters(book: FileBook, options: RosterOptions): CheckedRosters | readonly SheetFinding[] {
  const { counted, others, sheetFindings: ofNone } = rostersOfFile(book, options);
  const checked = counted.map((roster) => checkRoster(roster, book));
  const [best, ...more] = checked;
  if (best === undefined) return ofNone;
  const isOne = more.length === 0;
  const sheets = checked.map(({ place }) => place);
  // where no unit is told, the name of the sheet tells where somebody stands
  const people = checked.map((of) =>
    of.people.map((person) => ({ ...person, unit: person.unit === "" && !isOne ? of.place.name : person.unit })),
  );
  const roster: RosterInFile = {
    sheetName: sheets.map(({ name }) => name).join(", "),
    sheet: isOne ? best.place.sheet : "all",
    otherRosters: isOne ? others() : sheets,
    onSeveralSheets: isOne ? [] : repeatedPeople(people, byName),
    isHidden: best.isHidden,
    restsOnBlanks: checked.some(({ restsOnBlanks }) => restsOnBlanks),
    restsOnAnswer: checked.some(({ restsOnAnswer }) => restsOnAnswer),
    isChosen: !isOne || best.place.sheet === options.sheet,
    forms: checked.map(({ form }) => form),
    ownWords: checked.flatMap(({ ownWords }) => ownWords),
    sheetFindings: checked.flatMap((of) => of.sheetFindings),
    findings: addFindings(checked.map(({ findings }) => findings)),
    people: people.flat().filter(isKnownAgain),
  };
  return {
    roster,
    sheets: sheets.map(({ sheet }) => sheet),
    counts: isOne ? best.counts : sumOffices(checked.map((of) => of.counts)),
    fingerprint: checked.map(({ fingerprint }) => fingerprint).join(),
  };
}

/** Digits of a number that every program keeps: LibreOffice saves fifteen of the seventeen that Excel writes. */
const DIGITS = 14;

const withoutLastDigits = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? value.toPrecision(DIGITS) : value;

/** What the workbook of an office says. */
function checkBook(book: FileBook, options: FileOptions): FileOutcome {
  const contentOf = (...sheets: readonly number[]) =>
    textHash(
      JSON.stringify(
        sheets.map((sheet) => book.sheets[sheet]?.rows),
        withoutLastDigits,
      ),
    ).toString(36);
  const report = reportOfFile(book, options.today, options.sheet);
  const checked = checkRosters(book, { ...options, isReported: isReported(report) });
  const content = report === null ? "" : contentOf(report.sheet);
  if (!("roster" in checked)) {
    if (report === null) return { kind: "nothing", sheetFindings: checked };
    return { kind: "counted", counts: report.counts, report, content, isStale: null, roster: null };
  }
  const { counts, fingerprint, roster, sheets } = checked;
  if (report === null)
    return { kind: "counted", counts, report: null, content: contentOf(...sheets), isStale: null, roster };
  const isStale = report.mark === null ? null : report.mark.fingerprint !== fingerprint;
  return { kind: "counted", counts: report.counts, report, content, isStale, roster };
}

/**
 * Reads the file of an office: by the numbers of its report where it holds one (design §11), else by its best roster,
 * which is checked in either case. Never rejects for what a file is like.
 */
export const checkFile = (bytes: Uint8Array, options: FileOptions): Promise<FileOutcome> =>
  ofReadable(bytes, (book) => checkBook(book, options));
