import type { SheetFinish } from "../documents/sheetPlan";
import type { HighlightKind } from "../highlights/highlight";
import type { Message } from "./message";

/** A part of the pane could not be fetched. */
export interface NotLoadedTexts {
  readonly partNotLoaded: Message;
  readonly reload: string;
}

/** Words of the pane itself. Accessible names are those of design §9. */
export interface PaneTexts extends NotLoadedTexts {
  readonly title: string;
  readonly starting: string;
  /** `address`: what a network may keep from her; null where office.js stands beside the pane. */
  readonly officeNotLoaded: (address: string | null) => Message;
  readonly notInExcel: Message;
  readonly tooOld: Message;

  readonly sheet: string;
  readonly sheetsWithRoster: string;
  readonly otherSheets: string;
  readonly hiddenSheet: (name: string) => string;
  readonly highlightToDos: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly chooseSheet: string;
  readonly cancel: string;
  readonly clearHighlights: string;
  readonly writeReport: string;
  readonly writeSupplement: string;
  readonly copyFindings: string;
  /** The button of what else can be done, shown as "⋯". */
  readonly more: string;
  /** Below what the menu cannot do yet: what is to be done first. */
  readonly firstCheck: string;
  readonly firstAnswer: string;
  readonly dismiss: string;
  readonly gather: string;
  readonly compare: string;
  readonly guide: string;
  readonly seeGuide: string;
  readonly selfTest: string;
  readonly template: string;
  readonly takeBack: string;
  readonly back: string;

  /** What stands in the pane before the first check. */
  readonly start: {
    readonly found: (sheet: string, people: string, units: string | null) => string;
    /** The sheet that is chosen holds no list; `Message` says what a list is, and what can be done. */
    readonly noRoster: (sheet: string) => Message;
    /** Headings without people below. */
    readonly noPeople: (sheet: string) => Message;
    readonly looking: string;
    readonly doubtful: (fields: string) => string;
    readonly level2Missing: Message;
    readonly onlyColours: string;
    readonly whatHappens: string;
    /** The workbook offers no sheet. */
    readonly noSheet: Message;
    /** It can be looked for once more. */
    readonly lookAgain: string;
  };
  /** The line under the header: how it stands, or the one thing that is wrong. */
  readonly status: {
    readonly counts: (people: string, findings: string, notDone: string | null) => string;
    readonly otherSheet: (checked: string) => string;
    readonly otherColumns: string;
    readonly noRoster: string;
    readonly noPeople: string;
    readonly question: string;
    readonly level2Missing: string;
    readonly reportStale: string;
    readonly notHighlighted: string;
  };
  readonly tabs: Readonly<Record<"findings" | "toDos" | "totals" | "report", string>>;
  /** Shown in place of the name where that is too long; part of it. */
  readonly toDosShort: string;
  /** What a number beside a tab's name counts. */
  readonly countOf: Readonly<Record<"findings" | "toDos", (count: string) => string>>;
  readonly checkingStarts: string;
  readonly checking: (rowsDone: string, rowsInAll: string) => string;
  readonly clearing: string;
  readonly redrawing: string;
  readonly reporting: string;
  readonly sending: string;
  readonly supplementing: string;
  readonly copying: string;
  readonly readingCells: string;
  readonly fixing: string;
  readonly undoing: string;
  readonly selfTesting: string;
  readonly takingBack: string;
  readonly hidingRows: string;
  readonly showingRows: string;
  /** What is running waits until the user has typed a cell to its end. */
  readonly cellEditing: string;
  /** Excel has not answered what is running for half a minute. */
  readonly overdue: string;

  /** Whether the result follows the sheet; `why` it does not is a sentence. */
  readonly live: { readonly checking: string; readonly behind: (why: string) => string };
  readonly checkedAt: (sheet: string, time: string) => string;

  readonly why: string;
  /** Introduces an example of a right value, at the head of a rule's findings. */
  readonly example: (value: string) => string;
  readonly aboutSheet: string;
  readonly notHighlighted: Message;
  readonly marksAreOld: string;
  readonly redraw: string;
  readonly noFindings: string;
  /** Where a column is missing, so that not all was looked at. */
  readonly noFindingsInPart: string;
  readonly alsoCell: (address: string) => string;
  readonly noName: string;

  readonly legend: string;
  readonly legendTyped: string;
  readonly legendToDo: string;
  /** How each looks, for whoever does not see its colour or prints without. */
  readonly legendLooks: Readonly<Record<HighlightKind, string>>;
  readonly legendAbout: string;

  readonly pageOf: (from: string, to: string, count: string) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly firstPage: string;
  readonly lastPage: string;
  /** Why one cannot go on in a list. */
  readonly atStart: string;
  readonly atEnd: string;

  readonly cancelled: Message;
  readonly stopped: Message;
  readonly cleared: (sheet: string) => Message;
  /** Excel does not show all conditional formats: some of ours may be left. */
  readonly clearedInPart: (sheet: string) => Message;
  readonly reported: (sheet: string) => Message;
  readonly reportedElsewhere: (sheet: string) => Message;
  readonly supplemented: (sheet: string) => Message;
  /** There were more lines than a sheet takes. */
  readonly supplementCut: (written: string, count: string) => string;
  readonly supplementedElsewhere: (sheet: string) => Message;
  /** What Excel refused of a sheet whose cells are written. */
  readonly refused: Readonly<Record<SheetFinish, string>>;
  /** Asked before something of hers is lost; the lines that would be follow the sentence. */
  readonly asks: {
    readonly question: (sheet: string) => Message;
    readonly more: (count: string) => string;
    readonly overwrite: string;
    readonly newSheet: string;
    readonly keep: string;
  };
  readonly copied: (lines: string) => Message;
  readonly copyByHand: Message;
  readonly personMoved: Message;
  readonly nothingInRow: Message;
  readonly copiedText: string;

  readonly bug: (detail: string) => Message;
  readonly code: (code: string) => string;

  readonly announceChecking: string;
  /** `toDos`: null where a column is missing, so that they cannot be told. */
  readonly announceChecked: (people: string, findings: string, toDos: string | null) => string;
  readonly announceNoRoster: string;

  /** Headings of the copied findings: cell, name, unit, severity, what kind, text (design §9). */
  readonly copyHeadings: readonly [string, string, string, string, string, string];
}
