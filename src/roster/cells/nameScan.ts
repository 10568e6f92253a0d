import { foldText } from "../../grid/foldText";

/** What one pass over a name tells. One object serves all names. */
export interface NameScan {
  /** Blanks at its ends, doubled or hard ones, tabs, line breaks, not NFC, or Ð typed for Đ. */
  untidy: boolean;
  /** Letters of an 8-bit code page and none of Unicode Vietnamese: it may be typed in an old font. */
  suspect: boolean;
  /** Equal for names that fold to the same letters. 32 bits. */
  hash: number;
}

export const FIRST_HASH = 0x811c9dc5;

/** The code of the plain letter that a character folds to ("ế" → "e"), 0 for blanks, marks and signs. */
const BASE = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const folded = foldText(String.fromCharCode(code));
  return folded.length === 1 ? Math.min(255, folded.charCodeAt(0)) : 0;
});

const SPACE = 32;

/** Ð, ð, Ɖ, ɖ: look like Đ and are other letters. */
function isEth(code: number): boolean {
  return code === 0xd0 || code === 0xf0 || code === 0x189 || code === 0x256;
}

function isOddBlank(code: number): boolean {
  return code < SPACE || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** Scans a cell of a name. `hash` goes on from what was scanned before: Họ and Tên apart make one name. */
export function scanName(text: string, scan: NameScan): void {
  let { hash } = scan;
  let untidy = false;
  let high = false;
  let unicode = false;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE ? before === SPACE : isOddBlank(code)) untidy = true;
    if (code > 0x7f) {
      if (code >= 0x300 && code <= 0x36f) untidy ||= text !== text.normalize("NFC");
      else if (isEth(code)) untidy = true;
      if (code > 0xff) unicode ||= code < 0x2000;
      else high ||= code !== 0xa0;
    }
    const base = BASE[code] ?? 0;
    if (base !== 0) hash = Math.imul(hash ^ base, 0x01000193);
    before = code;
  }
  scan.hash = hash;
  scan.untidy = untidy || (text.length > 0 && before === SPACE);
  scan.suspect = high && !unicode;
}
