import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import { isLetterCode } from "../cells/letterCode";
import { remember } from "../cells/remember";
import { mayBeginNobody } from "./rowWords";

/** Longer texts may be a line of words with a date in it. */
const LONGEST = 24;
const BLANK = 32;
const BRACKET = 40;
const SQUARE_BRACKET = 91;

function firstWordOf(text: string): string {
  return foldText(text).split(" ", 1)[0] ?? "";
}

/**
 * Tells names that need no closer look: two letters or more, not long, no digits, brackets or colons, and a first word that is none of
 * those that subtotals, titles, signatures and units begin with, nor the first word of the headings given. It is asked
 * of each row, and few first words come again and again: most are family names.
 */
export function plainNameTest(headings: readonly string[]): (text: string) => boolean {
  // With their tones, or typed without any: the "Hồ" of many names is not the "Họ" of "Họ và tên".
  const ofHeadings = new Set(headings.flatMap((heading) => [toneKey(heading).split(" ", 1)[0], firstWordOf(heading)]));
  const isPlainWord = remember((value) => {
    const word = String(value);
    return !mayBeginNobody(firstWordOf(word)) && !ofHeadings.has(toneKey(word).split(" ", 1)[0]);
  });
  return (text) => {
    if (text.length < 2 || text.length > LONGEST || !isLetterCode(text.charCodeAt(0))) return false;
    let end = 0;
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === BLANK) end ||= i;
      else if ((code >= 48 && code <= 58) || code === BRACKET || code === SQUARE_BRACKET) return false;
    }
    const word = end === 0 ? text : text.slice(0, end);
    return isLetterCode(word.charCodeAt(word.length - 1)) && isPlainWord(word);
  };
}
