import { hasVietnameseWord, isVietnamese } from "./vietnameseWords";
import { decodeTcvn3, decodeVni, mayBeLegacy } from "./legacyText";

/** How text in an old 8-bit Vietnamese font is coded. */
export type LegacyCoding = "tcvn3" | "vni";

/**
 * The coding of a font, by its name: ".VnTime", ".VnArialH" … are TCVN3, "VNI-Times" … are VNI; null for all others.
 */
export function codingOfFont(font: string): LegacyCoding | null {
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : null;
}

/** Signs that stand for Vietnamese letters in TCVN3, and hardly ever between letters in anything else. */
const TCVN3_SIGN = /\p{L}[¡-¬\u00ad®-¿÷×]|[¡-¬\u00ad®-¿÷×]\p{L}/u;
/**
 * Pairs that stand for one letter in VNI and are no syllable of Unicode Vietnamese ("oà" and "oá" are, and are left
 * out). Those with ë and ï prove nothing, since foreign names have them: Michaël, Anaïs, Loïc.
 */
const VNI_PAIR = /a[âàáåãäøùûõ]|e[âàáåãäøùûõ]|o[âåäøùûõ]|[ôö][øùûõ]|u[øùûõ]|y[øùûõ]/i;
/**
 * Pairs that some foreign names have too (Raphaël and Raphaéla, Saül, Raúl): they prove VNI where a Vietnamese word
 * comes of them.
 */
const VNI_OR_FOREIGN = /a[êèéúü]/i;
const VIETNAMESE = /[\u0100-\u1fff]/;

/**
 * The coding that a text itself gives away, whatever its font says; null where it is plain, or could well be Unicode.
 */
export function codingOfText(text: string): LegacyCoding | null {
  if (!mayBeLegacy(text)) return null;
  if (TCVN3_SIGN.test(text)) return VIETNAMESE.test(decodeTcvn3(text)) ? "tcvn3" : null;
  if (VNI_PAIR.test(text)) return "vni";
  return VNI_OR_FOREIGN.test(text) && hasVietnameseWord(decodeVni(text)) ? "vni" : null;
}

/**
 * What speaks for a text's being in the coding that its column is known to have: it makes Vietnamese words in it, and
 * none as it is (`clear`), or it makes some both ways (`either`: "Cao Thò" is "Cao Thị" in VNI).
 */
export function readsIn(coding: LegacyCoding, text: string): "clear" | "either" | "not" {
  if (!mayBeLegacy(text)) return "not";
  const decoded = decodeText(text, coding, "");
  if (decoded === text || !isVietnamese(decoded)) return "not";
  return isVietnamese(text) ? "either" : "clear";
}

/** A text in Unicode. Fonts whose name ends in H (".VnTimeH") show small letters as capitals. */
export function decodeText(text: string, coding: LegacyCoding, font: string): string {
  const decoded = coding === "tcvn3" ? decodeTcvn3(text) : decodeVni(text);
  return coding === "tcvn3" && /H$/.test(font) ? decoded.toLocaleUpperCase("vi") : decoded;
}
