import type { CheckResult } from "../../excel/check/checkResult";
import { proposeFixes } from "../../excel/fixes/proposeFixes";
import { fixTargets, type WantedFixes } from "../../rules/fixTargets";
import type { FixPreview } from "../../rules/planFixes";

/** What would be written to put findings of a check right. */
export function previewFixes(
  { sheetName, checked }: CheckResult,
  wanted: WantedFixes,
  today: Date,
): Promise<FixPreview> {
  if (checked === null) throw new Error("There is no list to put right.");
  return proposeFixes(sheetName, checked.roster, fixTargets(checked.findings, wanted), today);
}
