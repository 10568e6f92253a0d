import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import { isLetterCode } from "../cells/letterCode";
import { remember } from "../cells/remember";
import { mayBeginNobody } from "./mayBeginNobody";

/** Longer texts may be a line of words with a date in it. */
const LONGEST = 24;
const BLANK = 32;
const BRACKET = 40;
const SQUARE_BRACKET = 91;

function firstWordOf(text: string): string {
  return foldText(text).split(" ", 1)[0] ?? "";
}

function firstTwoOf(words: string): string {
  return words.split(" ", 2).join(" ");
}

/**
 * Tells names that need no closer look: two letters or more, not long, no digits, brackets or colons, and first words
 * with which none of those texts begins that stand in the place of a name and name nobody, nor the headings given. It
 * is asked of each row, and few first words come again and again: most are family names. "Trương", "Lưu" and "Đoàn" are
 * told from "Trưởng phòng", "Lưu ý" and "Đoàn thể" by the word behind them.
 * @param isNobody whether a text names nobody, be it the whole of it or its first two words: what it knows by more
 *   words must be known to `mayBeginNobody` by its first two
 */
export function plainNameTest(
  headings: readonly string[],
  isNobody: (text: string) => boolean,
): (text: string) => boolean {
  // With their tones, or typed without any: the "Hồ" of many names is not the "Họ" of "Họ và tên".
  const spellings = headings.flatMap((heading) => [toneKey(heading), foldText(heading)]);
  const firstWords = new Set(spellings.map((spelling) => spelling.split(" ", 1)[0]));
  const firstTwo = new Set(spellings.map(firstTwoOf));
  const isPlainWord = remember((value) => {
    const word = String(value);
    return !mayBeginNobody(firstWordOf(word)) && !firstWords.has(toneKey(word).split(" ", 1)[0]);
  });
  const arePlainWords = remember((value) => {
    const words = String(value);
    const fold = foldText(words);
    return !mayBeginNobody(fold) && !firstTwo.has(fold) && !firstTwo.has(toneKey(words)) && !isNobody(words);
  });
  return (text) => {
    if (text.length < 2 || text.length > LONGEST || !isLetterCode(text.charCodeAt(0))) return false;
    let first = 0;
    let second = 0;
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === BLANK) {
        if (first === 0) first = i;
        else if (second === 0) second = i;
      } else if ((code >= 48 && code <= 58) || code === BRACKET || code === SQUARE_BRACKET) return false;
    }
    if (!isLetterCode(text.charCodeAt((first || text.length) - 1))) return false;
    if (isPlainWord(first === 0 ? text : text.slice(0, first))) return true;
    // a second blank right behind the first is no word
    if (first === 0 || second === first + 1 || !isLetterCode(text.charCodeAt((second || text.length) - 1)))
      return false;
    return arePlainWords(second === 0 ? text : text.slice(0, second));
  };
}
