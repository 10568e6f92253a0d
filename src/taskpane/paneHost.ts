import type { ReportParticulars } from "../documents/report/reportParticulars";
import type { ReportTotals } from "../documents/report/reportTotals";
import type { SupplementWish } from "../documents/supplement/supplementWish";
import type { CheckResult } from "../excel/check/checkResult";
import type { CheckOptions } from "../excel/check/judgeSheet";
import type { SheetOffer } from "../excel/check/listSheets";
import type { ReadOptions } from "../excel/check/peopleReading";
import type { FormOfSheet, Kept } from "../excel/columns/columnMemory";
import type { SheetPreview } from "../excel/columns/previewSheet";
import type { WriteDecision, WrittenSheet } from "../excel/documents/writeOwnSheet";
import type { AppliedFixes, Attempt } from "../excel/fixes/applyFixes";
import type { FixPreview } from "../rules/planFixes";
import type { HideOutcome, ShowOutcome } from "../excel/hiddenRows/hideRows";
import type { ClearedHighlights } from "../excel/highlights/clearHighlights";
import type { SelectOutcome } from "../excel/host/selectCell";
import type { PlacedCell } from "../excel/host/selectedCell";
import type { UndoStep } from "../excel/host/undoStep";
import type { RecheckOptions } from "../excel/live/recheckSheet";
import type { SheetChange, WatchSheet } from "../excel/live/watchSheet";
import type { RecalledParticulars } from "../excel/report/particularsMemory";
import type { WrittenReport } from "../excel/report/writeReport";
import type { SelfTestOptions } from "../excel/selfTest/runSelfTest";
import type { SentReport } from "../excel/send/sendReport";
import type { SentUnitPage } from "../excel/send/sendUnitPage";
import type { ComparedCounts } from "../compare/comparedCounts";
import type { CompareHost } from "./compare/compareHost";
import type { GatherHost } from "./gather/gatherHost";
import type { ForeignOffice, Written } from "./written";
import type { LayoutChoice } from "../roster/layoutChoice";
import type { WordAnswer } from "../roster/questions/wordAnswers";
import type { WantedFixes } from "../rules/fixTargets";
import type { ProposedFix } from "../rules/proposeFix";
import type { GivenFile, TakenBack } from "./takeBackHost";

/** The sheet for the units; of `count` lines so many were written. */
export interface WrittenSupplement extends WrittenSheet {
  written: number;
  count: number;
}

/** What is made of the outcome of a check. Each of these rejects where the check found no roster. */
export interface OutcomeHost {
  /** Reads what would be written to put findings right. */
  readonly proposeFixes: (result: CheckResult, wanted: WantedFixes, today: Date) => Promise<FixPreview>;
  /**
   * Selects a cell of what was checked, row and column from 0: that of its person, wherever the person stands now;
   * `shows`: and shows its row.
   */
  readonly selectCell: (result: CheckResult, row: number, column: number, shows: boolean) => Promise<SelectOutcome>;
  /**
   * Hides the rows of all people of whom the check found nothing. `besideFilter`: also where the user's own filter is
   * on.
   */
  readonly hideRowsWithoutFindings: (result: CheckResult, besideFilter: boolean) => Promise<HideOutcome>;
  /**
   * Writes the report. Null particulars: those remembered; a null decision: she was not asked yet; `compared`: what it
   * says of changes since an earlier list, left out or null: nothing.
   */
  readonly writeReport: (
    result: CheckResult,
    checkedAt: Date,
    particulars: ReportParticulars | null,
    decision: WriteDecision | null,
    compared?: ComparedCounts | null,
  ) => Promise<Written<WrittenReport & { foreign?: ForeignOffice }>>;
  /**
   * Opens a workbook with the report alone, which was written on that outcome. Null particulars: those remembered;
   * without `tellsHealth` no reason that tells of health.
   */
  readonly sendReport: (
    result: CheckResult,
    checkedAt: Date,
    particulars: ReportParticulars | null,
    tellsHealth: boolean,
  ) => Promise<SentReport>;
  /** Writes what the units have to supply. A null wish, here and below: what is remembered of it. */
  readonly writeSupplement: (
    result: CheckResult,
    checkedAt: Date,
    wish: SupplementWish | null,
    decision: WriteDecision | null,
  ) => Promise<Written<WrittenSupplement>>;
  /** Opens a workbook with what one unit has to supply; null: the people of whom no unit can be told. */
  readonly sendUnitPage: (
    result: CheckResult,
    checkedAt: Date,
    wish: SupplementWish | null,
    unit: string | null,
  ) => Promise<SentUnitPage>;
}

/** Writes fixes, or what was before them. */
export type ChangeCells = (
  sheetId: string,
  fixes: readonly ProposedFix[],
  attempt: Attempt,
  step: UndoStep,
) => Promise<AppliedFixes>;

/**
 * All that the pane asks of the world around it. The real one is `excelHost`; tests bring their own. Sheets are asked
 * for by Excel's own id, which stays when a sheet is renamed.
 */
export interface PaneHost extends OutcomeHost {
  /** Sheets to choose from, best first. */
  readonly listSheets: () => Promise<readonly SheetOffer[]>;
  readonly checkSheet: (sheetId: string, options: CheckOptions) => Promise<CheckResult>;
  /**
   * Checks a sheet again, quietly; `changed` holds all that has changed since the check before, null: anything may
   * have.
   */
  readonly recheckSheet: (last: CheckResult, changed: SheetChange, options: RecheckOptions) => Promise<CheckResult>;
  /** Tells of changes of a sheet until the function it gives is called. */
  readonly watchSheet: WatchSheet;
  /** Tells whether what the user asked for waits because she is typing in a cell. */
  readonly watchCellEditing: (tell: (editing: boolean) => void) => void;
  /** Tells the id of each sheet that the user turns to. */
  readonly watchActiveSheet: (tell: (sheetId: string) => void) => Promise<void>;
  /** A null choice: what is remembered of the form, if anything is. */
  readonly previewSheet: (sheetId: string, choice: LayoutChoice | null, options: ReadOptions) => Promise<SheetPreview>;
  /** A choice that changes nothing is forgotten. Gives where it was kept. */
  readonly rememberColumns: (form: FormOfSheet, choice: LayoutChoice) => Promise<Kept>;
  /**
   * Keeps in the workbook what an unclear word means; null: nothing any more. False where it is kept only until the
   * workbook is closed.
   */
  readonly rememberWord: (key: string, answer: WordAnswer | null) => Promise<boolean>;
  /** Begins what is to be one step for Ctrl+Z, where Excel can make it one. */
  readonly beginUndoStep: () => UndoStep;
  /** Tells `attempt` what is about to be sent. */
  readonly applyFixes: ChangeCells;
  readonly undoFixes: ChangeCells;
  /** The first cell of what the user has selected. */
  readonly selectedCell: () => Promise<PlacedCell>;
  readonly showRows: (sheetId: string) => Promise<ShowOutcome>;
  /** Gives how many rows of a sheet we hid and have not shown again. */
  readonly countHiddenRows: (sheetId: string) => Promise<number>;
  readonly clearHighlights: (sheetId: string) => Promise<ClearedHighlights>;
  readonly recallParticulars: () => Promise<RecalledParticulars>;
  /** Gives where they were kept. */
  readonly rememberParticulars: (particulars: ReportParticulars) => Promise<Kept>;
  /** To whom the units were asked to write back last, and for when, unless that day is over. */
  readonly recallWish: (today: Date) => Promise<SupplementWish>;
  readonly rememberWish: (wish: SupplementWish) => Promise<void>;
  /** The totals of the reports that were written in this workbook, by days. */
  readonly recallTotals: () => Promise<readonly ReportTotals[]>;
  /** Comes with the page on which the files of many offices are gathered. */
  readonly gatherHost: () => Promise<GatherHost>;
  /** Comes with the page on which the list is compared with another. */
  readonly compareHost: () => Promise<CompareHost>;
  /**
   * Opens a workbook that units fill in; a null wish: what is remembered of it. Gives null, or the code with which
   * Excel refused.
   */
  readonly makeTemplate: (wish: SupplementWish | null, people: number, today: Date) => Promise<string | null>;
  /** Reads what came back in files, and what would be written of it. Rejects where the check found no roster. */
  readonly takeBack: (
    result: CheckResult,
    files: readonly GivenFile[],
    today: Date,
    signal: AbortSignal,
  ) => Promise<TakenBack>;
  /** Tries on a sheet of its own what only a real Excel can tell. */
  readonly runSelfTest: (options: SelfTestOptions) => Promise<void>;
  /**
   * To be called right in the user's press; the text may come later. False where nothing could be put on the clipboard.
   */
  readonly copyText: (text: Promise<string>) => Promise<boolean>;
  readonly now: () => Date;
}
