import type { CheckResult } from "../../excel/checkResult";
import type { SentReport } from "../../excel/sendReport";
import type { ReportParticulars } from "../../report/reportParticulars";

/** What sending asks of the world around the pane. */
export interface SendHost {
  /** Opens a workbook with the report alone, which was written on that outcome. Null particulars: those remembered. */
  readonly sendReport: (
    result: CheckResult,
    checkedAt: Date,
    particulars: ReportParticulars | null,
  ) => Promise<SentReport>;
}
