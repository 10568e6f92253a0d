import { foldText } from "../../grid/foldText";
import familyNames from "../data/familyNames.json" with { type: "json" };
import { legacyReadings } from "../legacy/legacyText";

const FAMILIES: ReadonlySet<string> = new Set(familyNames);
/** Typed without marks, which then no family name can be missed for. */
const PLAIN_FAMILIES: ReadonlySet<string> = new Set(familyNames.map(foldText));
const MOST_WORDS = 8;
/** Letters and the marks that upland names have in them. */
const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;
/** Words of names that tell one, typed small. */
const MIDDLE_NAMES: ReadonlySet<string> = new Set(["văn", "thị"]);

function isSmall(word: string): boolean {
  return word !== word.toUpperCase() && word === word.toLowerCase();
}

function isFamily(word: string): boolean {
  const [first = ""] = word.toLowerCase().split(/['’]/);
  return FAMILIES.has(first) || (first === foldText(first) && PLAIN_FAMILIES.has(first));
}

function isName(text: string): boolean {
  const words = text.split(" ");
  const [first = "", ...others] = words;
  if (words.length > MOST_WORDS || !words.every((word) => WORD.test(word)) || !isFamily(first)) return false;
  // "Đào tạo" is no name, though Đào is a family; "đào tạo" and "Đào văn tạo" may be.
  return isSmall(first) || !others.some(isSmall) || others.some((word) => MIDDLE_NAMES.has(word));
}

/**
 * Whether a text alone could be somebody's name: a family name first, the letters of names only, and no small words
 * behind a capital. Names typed in an old font are seen too. No rule may judge by it (design §5): it only says where a
 * row cannot be told from a section.
 */
export function looksLikeName(text: string): boolean {
  return [text, ...legacyReadings(text)].some(isName);
}
