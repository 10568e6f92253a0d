import { BLANKS, UNSEEN } from "../../grid/blanks";
import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";

/** What one pass over a name tells. One object serves all names. */
export interface NameScan {
  /** Blanks at its ends, doubled or of other kinds, tabs, line breaks, something unseen, not NFC, or Ð typed for Đ. */
  untidy: boolean;
  /** Letters of an 8-bit code page and none of Unicode Vietnamese: it may be typed in an old font. */
  suspect: boolean;
  /** A line break, a digit or a sign stands in it, or five words do: it may name more than one person. */
  parted: boolean;
  /** Equal for names that fold to the same letters. 32 bits. */
  hash: number;
}

/** The hash of a name without letters (FNV-1a's offset basis). */
export const FIRST_HASH = 0x811c9dc5;

/** The code of the plain letter that a character folds to ("ế" → "e"), 0 for blanks, marks and signs. */
const BASE = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const folded = foldText(String.fromCharCode(code));
  return folded.length === 1 ? Math.min(255, folded.charCodeAt(0)) : 0;
});

const SPACE = 32;
const CAPITAL_A = 65;
const SMALL_Z = 122;
/** So many blanks stand before the fifth word. */
const FIFTH_WORD = 4;
/** Among the marks, and unseen. */
const JOINER = 0x34f;

/** Ð, ð, Ɖ, ɖ: look like Đ and are other letters. */
function isEth(code: number): boolean {
  return code === 0xd0 || code === 0xf0 || code === 0x189 || code === 0x256;
}

const SOFT_HYPHEN = 0xad;
/**
 * First half of all characters that change how others look and are not seen themselves (tags, further variation
 * selectors).
 */
const UNSEEN_PAIR = 0xdb40;
const ODD = new RegExp(`${BLANKS.source}|${UNSEEN.source}`, "u");

/** Blanks other than the ordinary one, and what nobody sees. */
function isOdd(code: number): boolean {
  return code === UNSEEN_PAIR || ODD.test(String.fromCharCode(code));
}

/** Scans a cell of a name. `hash` goes on from what was scanned before: Họ and Tên apart make one name. */
export function scanName(text: string, scan: NameScan): void {
  let { hash } = scan;
  let untidy = false;
  let high = false;
  let unicode = false;
  let marked = false;
  let soft = false;
  let signs = false;
  let blanks = 0;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const base = BASE[code] ?? 0;
    if (base !== 0) hash = Math.imul(hash ^ base, 0x01000193);
    if (code === SPACE) {
      untidy ||= before === SPACE;
      blanks++;
    } else if (code < SPACE) {
      untidy = true;
      signs = true;
    } else if (code > 0x7e) {
      const isMark = code >= 0x300 && code <= 0x36f && code !== JOINER;
      if (base === 0 && !isMark && code !== SOFT_HYPHEN && isOdd(code)) untidy = true;
      else if (code > 0xff) unicode ||= code < 0x2000;
      else high = true;
      marked ||= isMark;
      soft ||= code === SOFT_HYPHEN;
      if (isEth(code)) untidy = true;
    } else signs ||= code < CAPITAL_A || code > SMALL_Z;
    before = code;
  }
  scan.hash = hash;
  // Among letters of 8-bit fonts alone U+00AD is a letter.
  untidy ||= (text.length > 0 && before === SPACE) || (soft && unicode);
  scan.untidy = untidy || (marked && text !== normalized(text, "NFC"));
  scan.suspect = high && !unicode;
  scan.parted = signs || blanks >= FIFTH_WORD;
}
