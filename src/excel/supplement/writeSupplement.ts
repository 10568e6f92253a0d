import { planSupplement, type SupplementFacts } from "../../documents/supplement/planSupplement";
import { supplementWords } from "../../text/documents/supplement";
import { SUPPLEMENT_MARK } from "../documents/ownMarks";
import type { OwnSheet } from "../documents/ownSheet";
import { writeOwnSheet, type WrittenSheet } from "../documents/writeOwnSheet";

const SUPPLEMENT_SHEET: OwnSheet = { mark: SUPPLEMENT_MARK, title: supplementWords.sheetTitle };

/** Writes the sheet that goes back to the units, and shows it. Throws HostError, and has then changed nothing of the user's. */
export async function writeSupplement(facts: SupplementFacts): Promise<WrittenSheet> {
  const { written } = await writeOwnSheet(SUPPLEMENT_SHEET, () => planSupplement(facts, supplementWords));
  return written;
}
