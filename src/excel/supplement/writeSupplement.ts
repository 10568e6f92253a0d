import { planSupplement, type SupplementFacts } from "../../documents/supplement/planSupplement";
import { supplementWords } from "../../text/documents/supplement";
import { SUPPLEMENT_SHEET } from "../documents/ownSheetKinds";
import { writeOwnSheet, type AskedSheet, type WriteDecision, type WrittenSheet } from "../documents/writeOwnSheet";

/**
 * Writes the sheet that goes back to the units, and shows it; what was filled in stays. Gives what would be lost where the user has to
 * decide first. Throws HostError, and nothing that was filled in is lost then.
 */
export async function writeSupplement(
  facts: SupplementFacts,
  decision: WriteDecision | null = null,
): Promise<({ kind: "written" } & WrittenSheet) | ({ kind: "asks" } & AskedSheet)> {
  const choice = { checked: facts.sheetName, decision };
  const outcome = await writeOwnSheet(
    SUPPLEMENT_SHEET,
    () => (former) => planSupplement(facts, supplementWords, former),
    choice,
  );
  return outcome.kind === "asks" ? { kind: "asks", ...outcome.asked } : { kind: "written", ...outcome.written };
}
