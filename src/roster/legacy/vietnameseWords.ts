import { normalized } from "../../grid/normalized";

const ONSET = "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";
/** Vowels that are followed by a consonant, and those that may stand at the end. */
const CLOSED = "(?:iê|yê|uyê|uâ|uô|ươ|oa|oă|oe|oo|uê|uy|[aăâeêioôơuưy])";
const OPEN =
  "(?:[aâeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|oa|oai|oao|oay|oe|oeo|oi|ôi|ơi|ua|uê|ui|uơ|uây|uôi|uy|uya|uyu|ưa|ưi|ưu|ươi|ươu|yêu|oă)";
/** "k" ends words of the highlands: Đắk Lắk. */
const SYLLABLE = new RegExp(`^${ONSET}(?:${CLOSED}(?:ch|ng|nh|[cmnptk])|${OPEN})$`, "u");
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** No syllable is longer ("nghiêng"). */
const LONGEST = 8;

/**
 * Whether a word is a syllable as Vietnamese spells them: one tone at most, and vowels and consonants in places where
 * they can stand.
 */
function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const parts = normalized(word.toLowerCase(), "NFD");
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(normalized(parts.replace(TONES, ""), "NFC"));
}

const NOT_ASCII = /[^\p{ASCII}]/u;

/** The words of a text that have a letter beyond ASCII, without the signs around them. */
function markedWords(text: string): string[] {
  // Signs beyond ASCII stay: in an old font they are letters.
  return text.split(/[\s,.;:()/&-]+/).filter((word) => NOT_ASCII.test(word));
}

/** Whether some word beyond ASCII is Vietnamese: of foreign names read in an old font none is. */
export function hasVietnameseWord(text: string): boolean {
  return markedWords(text).some(isSyllable);
}

/** Whether every word beyond ASCII is Vietnamese. */
export function isVietnamese(text: string): boolean {
  return markedWords(text).every(isSyllable);
}
