import tcvn3 from "../../src/roster/data/tcvn3.json" with { type: "json" };
import vni from "../../src/roster/data/vni.json" with { type: "json" };
import type { Cell } from "./cell";

/** The two 8-bit alphabets that rosters from before Unicode were typed in. */
export type OldAlphabet = "tcvn3" | "vni";

/**
 * The base fonts of TCVN3 have no capitals with a tone: the letters of glibc's table that stand for them belong to the
 * fonts of capitals. Combining tones are never typed alone.
 */
const CAPITAL_WITH_TONE = /^(?:[ẰẲẮẴẦẨẪẤỀỂỄẾỒỔỖ]|[\u0300-\u036f])$/;

const TO_TCVN3 = new Map(
  Object.entries(tcvn3)
    .filter(([, letter]) => !CAPITAL_WITH_TONE.test(letter))
    .map(([typed, letter]) => [letter, typed]),
);
const TO_VNI = new Map(Object.entries(vni).map(([typed, letter]) => [letter, typed]));

const ALPHABETS = {
  tcvn3: { letters: TO_TCVN3, font: ".VnTime" },
  vni: { letters: TO_VNI, font: "VNI-Times" },
} as const;

/**
 * The text as its letters are stored in an old font; null where the font lacks one, or nothing in the text shows its
 * alphabet.
 */
function encodeOld(text: string, alphabet: OldAlphabet): string | null {
  const { letters } = ALPHABETS[alphabet];
  const typed = Array.from(text, (letter) => (letter < "\u0080" ? letter : letters.get(letter)));
  const encoded = typed.join("");
  return typed.includes(undefined) || encoded === text ? null : encoded;
}

/** A cell typed in an old font; as it was where that cannot be. */
export function oldFontCell(text: string, alphabet: OldAlphabet): Cell | null {
  const value = encodeOld(text, alphabet);
  return value === null ? null : { value, font: ALPHABETS[alphabet].font };
}
