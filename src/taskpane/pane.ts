import type { Columns } from "./columns/createColumns";
import type { ComparePage } from "./compare/createComparePage";
import type { LazyPage } from "./createLazyPage";
import type { Documents } from "./createDocuments";
import type { Store } from "./createStore";
import type { Findings } from "./findings/createFindings";
import type { Fixes } from "./fixes/createFixes";
import type { GatherPage } from "./gather/createGatherPage";
import type { Guide } from "./guide/createGuide";
import type { HiddenRows } from "./hiddenRows/createHiddenRows";
import type { LetterWriting } from "./letter/createLetter";
import type { Live } from "./live/createLive";
import type { PaneState } from "./paneState";
import type { Questions } from "./questions/createQuestions";
import type { Report } from "./report/createReport";
import type { SelfTest } from "./selfTest/createSelfTest";
import type { StartWish } from "./start/startWish";
import type { Supplement } from "./supplement/createSupplement";
import type { Tabs } from "./tabs/createTabs";
import type { TakeBack } from "./takeBack/createTakeBack";
import type { Template } from "./template/createTemplate";
import type { Trend } from "./totals/createTrend";

/** Where the pane finds itself: what `startOffice` learned. */
export interface Surroundings {
  inExcel: boolean;
  /** Whether the host has the requirement set the add-in needs. */
  supported: boolean;
  /** What the pane was opened for. */
  wish?: StartWish | null;
}

/**
 * The pane without its looks: state, and everything a user can do. Actions never reject; what fails is shown in the
 * state.
 */
export interface Pane extends Store<PaneState>, Documents {
  /** Which column of the chosen sheet is what. */
  readonly columns: Columns;
  readonly fixes: Fixes;
  /** The letter in plain words. */
  readonly guide: Guide;
  /** Going through what was found. */
  readonly findings: Findings;
  /** Keeping the outcome right while the sheet changes. */
  readonly live: Live;
  /** Showing only the rows with findings. */
  readonly hiddenRows: HiddenRows;
  /** The email that goes with the report. */
  readonly letter: LetterWriting;
  /** What the pane asks before its totals are believed, and what unclear words mean. */
  readonly questions: Questions;
  /** The form of the report. */
  readonly report: Report;
  /** For when and for whom the units are asked. */
  readonly supplement: Supplement;
  /** Which part of the result is in view. */
  readonly tabs: Tabs;
  /** Making a list for the units to fill in. */
  readonly templatePage: LazyPage<Template>;
  /** Taking what units sent back into the roster. */
  readonly takeBack: TakeBack;
  /** Trying what only a real Excel can tell. */
  readonly selfTest: SelfTest;
  /** The files of many offices. */
  readonly gatherPage: GatherPage;
  /** The totals of the reports of this workbook. */
  readonly trend: Trend;
  /** This list beside another. */
  readonly comparePage: ComparePage;
  /** Whether what is running waits because the user is typing in a cell. */
  readonly cellEditing: Store<boolean>;
  readonly start: (surroundings: Surroundings) => Promise<void>;
  /** The host did not even start. */
  readonly startFailed: (thrown: unknown) => void;
  readonly refreshSheets: () => Promise<void>;
  /** Chooses a sheet by its id. */
  readonly choose: (sheetId: string) => void;
  /**
   * Also highlights whoever has no CCCD or no level 2, or no longer does; a sheet that was checked is checked again at
   * once.
   */
  readonly setHighlightToDos: (on: boolean) => Promise<void>;
  readonly check: () => Promise<void>;
  /** Ends what is running at once, whether Excel answers or not; what still comes of it counts for nothing. */
  readonly cancel: () => void;
  /** Brings the marks on the sheet up to date. */
  readonly redrawHighlights: () => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
  /** False where nothing could be put on the clipboard. */
  readonly copyText: (text: string | Promise<string>) => Promise<boolean>;
  /** Selects a cell of the sheet that was checked; row and column from 0. */
  readonly selectCell: (row: number, column: number) => Promise<void>;
  readonly dismiss: () => void;
}
