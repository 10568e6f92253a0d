/**
 * What takes room and shows nothing: blanks of every width, hard ones, tabs, line breaks, other control characters, and
 * the Braille blank, which is drawn empty. JavaScript's `\s` counts U+FEFF among them, which is unseen.
 */
export const BLANKS = /[^\S\ufeff]|[\p{Cc}\u2800]/u;

/**
 * What nobody sees and takes no room: zero-width blanks and joiners, marks of writing direction, soft hyphens,
 * variation selectors.
 */
export const UNSEEN = /[\p{Cf}\p{Variation_Selector}\u115f\u1160]|\u034f|\u17b4|\u17b5/u;

const RUNS_OF_BLANKS = new RegExp(`(?:${BLANKS.source})+`, "gu");
const SOFT_HYPHEN = "\u00ad";
const ALL_UNSEEN = new RegExp(UNSEEN.source, "gu");
const OTHER_UNSEEN = new RegExp(`(?!${SOFT_HYPHEN})(?:${UNSEEN.source})`, "gu");
/** A letter that no 8-bit font has: beside it U+00AD is a soft hyphen; among letters of old fonts it is TCVN3's "ư". */
const UNICODE_LETTER = /[\u0100-\u1fff]/;
const LATIN_LETTER = /[A-Za-z]/;

/** A text without what nobody sees. */
export function withoutUnseen(text: string): string {
  if (!UNSEEN.test(text)) return text;
  const isSoft = UNICODE_LETTER.test(text) || !LATIN_LETTER.test(text);
  return text.replace(isSoft ? ALL_UNSEEN : OTHER_UNSEEN, "");
}

/** A text with single ordinary blanks between its words and none at its ends, and nothing that nobody sees. */
export function withSingleBlanks(text: string): string {
  return withoutUnseen(text).replace(RUNS_OF_BLANKS, " ").trim();
}
