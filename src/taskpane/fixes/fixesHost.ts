import type { AppliedFixes } from "../../excel/fixes/applyFixes";
import type { CheckResult } from "../../excel/check/checkResult";
import type { FixPreview } from "../../rules/planFixes";
import type { WantedFixes } from "../../rules/fixTargets";
import type { ProposedFix } from "../../rules/proposeFix";

/** What fixing asks of the workbook. */
export interface FixesHost {
  readonly proposeFixes: (result: CheckResult, wanted: WantedFixes) => Promise<FixPreview>;
  readonly applyFixes: (sheetName: string, fixes: readonly ProposedFix[]) => Promise<AppliedFixes>;
  readonly undoFixes: (sheetName: string, fixes: readonly ProposedFix[]) => Promise<AppliedFixes>;
}
