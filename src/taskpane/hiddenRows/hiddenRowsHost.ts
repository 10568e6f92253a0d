import type { CheckResult } from "../../excel/check/checkResult";
import type { HideOutcome, ShowOutcome } from "../../excel/hiddenRows/hideRows";

/** What hiding rows asks of the workbook. */
export interface HiddenRowsHost {
  /** Hides the rows of all people of whom a check found nothing. */
  readonly hideRowsWithoutFindings: (result: CheckResult, besideFilter: boolean) => Promise<HideOutcome>;
  readonly showRows: (sheetName: string) => Promise<ShowOutcome>;
  /** How many rows of a sheet we hid and have not shown again. */
  readonly countHiddenRows: (sheetName: string) => Promise<number>;
}
