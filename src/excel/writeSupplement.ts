import { planSupplement, type SupplementFacts } from "../report/planSupplement";
import { supplementWords } from "../text/supplement";
import { SUPPLEMENT_MARK } from "./ownMarks";
import type { OwnSheet } from "./ownSheet";
import { writeOwnSheet, type WrittenSheet } from "./writeOwnSheet";

const SUPPLEMENT_SHEET: OwnSheet = { mark: SUPPLEMENT_MARK, title: supplementWords.sheetTitle };

/** Writes the sheet that goes back to the units, and shows it. Throws HostError, and has then changed nothing of the user's. */
export function writeSupplement(facts: SupplementFacts): Promise<WrittenSheet> {
  return writeOwnSheet(SUPPLEMENT_SHEET, () => planSupplement(facts, supplementWords));
}
