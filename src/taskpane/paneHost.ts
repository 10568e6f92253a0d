import type { CheckResult } from "../excel/check/checkResult";
import type { CheckOptions } from "../excel/check/judgeSheet";
import type { SheetOffer } from "../excel/check/listSheets";
import type { WrittenSheet } from "../excel/documents/writeOwnSheet";
import type { ColumnsHost } from "./columns/columnsHost";
import type { FixesHost } from "./fixes/fixesHost";
import type { LiveHost } from "./live/liveHost";
import type { ReportHost } from "./report/reportHost";
import type { HiddenRowsHost } from "./hiddenRows/hiddenRowsHost";
import type { SendHost } from "./send/sendHost";

/** The sheet for the units; of `count` lines so many were written. */
export interface WrittenSupplement extends WrittenSheet {
  written: number;
  count: number;
}

/** All that the pane asks of the world around it. The real one is made in `index.tsx`, tests bring their own. */
export interface PaneHost extends ColumnsHost, FixesHost, LiveHost, ReportHost, HiddenRowsHost, SendHost {
  /** Sheets to choose from, best first. */
  readonly listSheets: () => Promise<readonly SheetOffer[]>;
  readonly checkSheet: (sheetName: string, options: CheckOptions) => Promise<CheckResult>;
  readonly clearHighlights: (sheetName: string) => Promise<void>;
  /** Row and column from 0. */
  readonly selectCell: (nameOrId: string, row: number, column: number) => Promise<void>;
  /** Writes what the units have to supply. */
  readonly writeSupplement: (result: CheckResult, checkedAt: Date) => Promise<WrittenSupplement>;
  /** False where nothing could be put on the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly now: () => Date;
}
