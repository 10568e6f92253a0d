import { foldText } from "../../grid/foldText";
import { readStatus } from "../cells/readStatus";
import { looksLikeName } from "./looksLikeName";
import { saysCount } from "./countText";

const TOTALS = /^(?:(?:grand |sub ?)?total|sum|tc|luy ke|con lai|co mat|vang mat)$/;
/** With its tones: "So" and "Sơ" may begin a name. */
const NUMBER_OF = /^số (?:.* )?(?:đã|chưa|đạt|có|không)(?: |$)/i;
/** A name is typed so, each word with a capital; a count of people hardly. */
const CAPITALS = /^\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{Ll}\p{M}]*)+$/u;

/**
 * Whether a text in the name's place says what is counted beside it: "Total", "Lũy kế", "Đã cài", "Số đã cài: 2". To be
 * asked only where nothing else in the row is of a person.
 */
export function isTallyText(text: string): boolean {
  if (saysCount(text)) return true;
  if (looksLikeName(text)) return false;
  if (TOTALS.test(foldText(text)) || NUMBER_OF.test(text)) return true;
  return text.includes(" ") && !CAPITALS.test(text) && readStatus(text) !== undefined;
}
