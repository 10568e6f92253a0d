import { planUnitPage, type SupplementFacts } from "../../documents/supplement/planSupplement";
import { supplementWords } from "../../text/documents/supplement";
import { inSlices } from "../host/inSlices";
import { openWorkbook } from "./openWorkbook";

/** What came of making a file of one unit's page; `code` is Excel's own. */
export type SentUnitPage = { kind: "opened" | "nothing" } | { kind: "refused"; code: string };

/**
 * Opens a new workbook that holds what one unit has to supply, and nothing of another. What was filled in on the sheet
 * stays there: it may hold whole ID numbers.
 * @param unit null: the people of whom no unit can be told
 */
export async function sendUnitPage(facts: SupplementFacts, unit: string | null): Promise<SentUnitPage> {
  const plan = await inSlices(planUnitPage(facts, unit, supplementWords));
  if (plan === null) return { kind: "nothing" };
  const code = await openWorkbook({ name: supplementWords.sheetTitle, plan });
  return code === null ? { kind: "opened" } : { kind: "refused", code };
}
