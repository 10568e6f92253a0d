import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import tcvn3 from "../data/tcvn3.json" with { type: "json" };
import vni from "../data/vni.json" with { type: "json" };

const TCVN3 = new Map(Object.entries(tcvn3));
const VNI = new Map(Object.entries(vni));

/** TCVN3 (fonts ".Vn…") shown as Latin-1, to Unicode. Unknown characters stay. */
export function decodeTcvn3(text: string): string {
  let decoded = "";
  for (const character of text) decoded += TCVN3.get(character) ?? character;
  return normalized(decoded, "NFC");
}

/** VNI (fonts "VNI-…") shown as Latin-1, to Unicode: two-character letters first. Unknown characters stay. */
export function decodeVni(text: string): string {
  let decoded = "";
  for (let i = 0; i < text.length;) {
    const pair = VNI.get(text.slice(i, i + 2));
    decoded += pair ?? VNI.get(text.charAt(i)) ?? text.charAt(i);
    i += pair === undefined ? 1 : 2;
  }
  return decoded;
}

/** Whether a text may be in an old 8-bit font: it has letters of Latin-1, and none of Unicode Vietnamese. */
export function mayBeLegacy(text: string): boolean {
  let high = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A letter beyond Latin-1 is Unicode Vietnamese already; quotation marks and dashes (U+2000–206F) tell nothing.
    if (code > 0xff && code < 0x2000) return false;
    high ||= code > 0x7f && code <= 0xff;
  }
  return high;
}

/**
 * What a text could say if it was typed in an old 8-bit font: its TCVN3 and VNI readings. None for text that is plain
 * or already Unicode Vietnamese. The caller takes one only where it makes sense of what made none.
 */
export function legacyReadings(text: string): readonly string[] {
  return mayBeLegacy(text) ? [decodeTcvn3(text), decodeVni(text)] : [];
}

/**
 * A text folded, as it is and as it would read if it was typed in an old font: for words that are looked for anywhere.
 */
export function foldedReadings(text: string): readonly string[] {
  return [text, ...legacyReadings(text)].map(foldText);
}
