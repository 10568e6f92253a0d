import type { CheckResult } from "../../excel/check/checkResult";
import type { SentReport } from "../../excel/send/sendReport";
import type { ReportParticulars } from "../../documents/report/reportParticulars";

/** What sending asks of the world around the pane. */
export interface SendHost {
  /** Opens a workbook with the report alone, which was written on that outcome. Null particulars: those remembered. */
  readonly sendReport: (
    result: CheckResult,
    checkedAt: Date,
    particulars: ReportParticulars | null,
  ) => Promise<SentReport>;
}
