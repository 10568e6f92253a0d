import type { SupplementWish } from "../../documents/supplement/supplementWish";
import { planTemplate } from "../../documents/template/planTemplate";
import { templateWords } from "../../text/documents/template";
import { recallWish } from "../supplement/wishMemory";
import { openWorkbook } from "./openWorkbook";

/**
 * Opens a new workbook that units fill in, with room for so many people. A null wish: what is remembered of it. Gives
 * null, or the code with which Excel refused.
 */
export async function sendTemplate(wish: SupplementWish | null, people: number, today: Date): Promise<string | null> {
  return openWorkbook(...planTemplate(wish ?? (await recallWish(today)), people, templateWords));
}
