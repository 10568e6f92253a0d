import type { CheckResult } from "../../excel/checkSheet";
import type { SentReport } from "../../excel/sendReport";

/** What sending asks of the world around the pane. */
export interface SendHost {
  /** Opens a workbook with the report alone, which was written on that outcome. */
  readonly sendReport: (result: CheckResult, checkedAt: Date) => Promise<SentReport>;
}
