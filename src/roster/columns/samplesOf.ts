import { cleanText } from "../../grid/cleanText";
import { maskNumbers } from "../../grid/maskNumbers";
import type { Field } from "../field";
import { decodeLegacy } from "../legacy/decodeLegacy";

const SAMPLES = 3;

/**
 * All digits of a text but the first two and the last two hidden; whatever stands between them stays, as the cell shows
 * it.
 */
function maskDigits(text: string): string {
  const digits = text.replace(/\P{N}/gu, "").length;
  let seen = 0;
  return text.replace(/\p{N}/gu, (digit) => (++seen <= 2 || seen > digits - 2 ? digit : "*"));
}

/**
 * The values of a field as the pane may show them, clean: no ID number, and no other long number that somebody typed.
 */
function sampleOf(field: Field, shown: string): string {
  const text = cleanText(shown);
  return field === "citizenId" ? maskDigits(text) : maskNumbers(text);
}

/**
 * The first values of a field as the pane may show them, in Unicode where they are in an old font; blank ones and
 * repeated ones are left out.
 * @param texts as the cells show them, from the top
 * @param fontName of all these cells; "" where they have several: then only a text itself can tell
 */
export function samplesOf(field: Field, texts: readonly string[], fontName: string): readonly string[] {
  return [...new Set(texts.filter((text) => text.trim() !== ""))]
    .slice(0, SAMPLES)
    .map((text) => sampleOf(field, decodeLegacy(text, fontName) ?? text));
}
