import { planSupplement, type SupplementFacts } from "../../documents/supplement/planSupplement";
import { supplementWords } from "../../text/documents/supplement";
import type { SupplementWish } from "../../documents/supplement/supplementWish";
import { SUPPLEMENT_SHEET } from "../documents/ownSheetKinds";
import { writeOwnSheet, type AskedSheet, type WriteDecision, type WrittenSheet } from "../documents/writeOwnSheet";
import { askForWish } from "./wishMemory";

/** What is to be supplied; a null wish: what is remembered of it. */
export type SupplementToWrite = Omit<SupplementFacts, "wish"> & { wish: SupplementWish | null };

/**
 * Writes the sheet that goes back to the units, and shows it; what was filled in stays. Gives what would be lost where
 * the user has to decide first. Throws HostError, and nothing that was filled in is lost then.
 */
export async function writeSupplement(
  { wish, ...facts }: SupplementToWrite,
  decision: WriteDecision | null = null,
): Promise<({ kind: "written" } & WrittenSheet) | ({ kind: "asks" } & AskedSheet)> {
  const choice = { checked: facts.sheetName, decision };
  const outcome = await writeOwnSheet(
    SUPPLEMENT_SHEET,
    (context) => {
      const recalled = wish === null ? askForWish(context, facts.checkedAt) : () => wish;
      return (former) => planSupplement({ ...facts, wish: recalled() }, supplementWords, former);
    },
    choice,
  );
  return outcome.kind === "asks" ? { kind: "asks", ...outcome.asked } : { kind: "written", ...outcome.written };
}
