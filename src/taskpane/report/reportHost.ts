import type { CheckResult } from "../../excel/check/checkResult";
import type { Kept } from "../../excel/columns/columnMemory";
import type { WrittenReport } from "../../excel/report/writeReport";
import type { ReportParticulars } from "../../documents/report/reportParticulars";

/** What the report asks of the world around the pane. */
export interface ReportHost {
  /** Null particulars: those remembered. */
  readonly writeReport: (
    result: CheckResult,
    checkedAt: Date,
    particulars: ReportParticulars | null,
  ) => Promise<WrittenReport>;
  readonly recallParticulars: () => Promise<ReportParticulars>;
  /** Gives where they were kept. */
  readonly rememberParticulars: (particulars: ReportParticulars) => Promise<Kept>;
}
