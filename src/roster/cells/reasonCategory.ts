import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { toneKey } from "../../grid/toneKey";
import categories from "../data/reasonCategories.json" with { type: "json" };
import { legacyReadings } from "../legacy/legacyText";

interface Category {
  id: string;
  label: string;
  keywords: readonly string[];
  /** What is spoken of and what is said of it, that tell the reason together, in either order. */
  together?: readonly { about: readonly string[]; says: readonly string[] }[];
}

const TABLE: readonly Category[] = categories;

/** Reason categories in the order of the table; the last two are "Lý do khác" and "Chưa ghi lý do". */
export const REASON_CATEGORIES: readonly { id: string; label: string }[] = categories.map(({ id, label }) => ({
  id,
  label,
}));

/** Index of a category by its id. */
export function reasonCategoryIndex(id: string): number {
  const index = categories.findIndex((category) => category.id === id);
  if (index < 0) throw new Error(`no reason category ${id}`);
  return index;
}

interface Keyword {
  length: number;
  /** With its tones, between blanks. */
  toned: string;
  /** Without tones and accents, between blanks. */
  folded: string;
}

function keywordOf(text: string): Keyword {
  return { length: text.length, toned: ` ${words(text)} `, folded: ` ${foldText(text)} ` };
}

const KEYWORDS = TABLE.flatMap(({ keywords }, category) => keywords.map((text) => ({ category, ...keywordOf(text) })));
const TOGETHER = TABLE.flatMap(({ together = [] }, category) =>
  together.map(({ about, says }) => ({ category, about: about.map(keywordOf), says: says.map(keywordOf) })),
);
const OTHER = reasonCategoryIndex("other");

/** A text of more letters is not looked at to its end. */
const MOST_LETTERS = 500;
/** So many letters may stand between what is spoken of and what is said of it. */
const GAP = 12;
const DENIALS = ["không", "ko", "chưa", "chẳng", "khong", "chua", "chang"].map(words).join("|");
const BEFORE_TROUBLE = ["bị", "phải", "có", "bi", "phai", "co"].map(words).join("|");
/** What stands before a reason that is denied. */
const DENIAL = new RegExp(` (${DENIALS})( (${BEFORE_TROUBLE}))? $`);

function words(text: string): string {
  return toneKey(normalized(text, "NFC").replace(/[^\p{L}\p{N}]+/gu, " "));
}

/** A reason as written, ready to be searched: with its tones, or without where it is typed without any. */
interface Searched {
  text: string;
  form: "toned" | "folded";
}

function searched(reading: string): Searched {
  const toned = ` ${words(reading.slice(0, MOST_LETTERS))} `;
  const folded = ` ${foldText(reading.slice(0, MOST_LETTERS))} `;
  return toned === folded ? { text: folded, form: "folded" } : { text: toned, form: "toned" };
}

/** The longest of some keywords that stands in a text as whole words, and where; undefined where none does. */
function longest(keywords: readonly Keyword[], { text, form }: Searched): { at: number; length: number } | undefined {
  let best: { at: number; length: number } | undefined;
  for (const keyword of keywords) {
    if (keyword.length <= (best?.length ?? 0)) continue;
    const at = text.indexOf(keyword[form]);
    if (at >= 0) best = { at, length: keyword.length };
  }
  return best;
}

/** What tells a reason: its category, where it begins, and how much of the text tells it. */
interface FoundReason {
  category: number;
  at: number;
  length: number;
}

/** What is spoken of, with what is said of it close by and apart from it. */
function findTogether(category: number, about: readonly Keyword[], says: readonly Keyword[], text: Searched) {
  const said = longest(says, text);
  const subject = said === undefined ? undefined : longest(about, text);
  if (said === undefined || subject === undefined) return undefined;
  const [first, second] = said.at < subject.at ? [said, subject] : [subject, said];
  const gap = second.at - (first.at + first.length);
  return gap < 0 || gap > GAP ? undefined : { category, at: said.at, length: said.length + subject.length };
}

function findReason(text: Searched): FoundReason | undefined {
  let best: FoundReason | undefined;
  const consider = (found: FoundReason | undefined) => {
    const isLonger = found !== undefined && found.length > (best?.length ?? 0);
    const isEarlier = found !== undefined && found.length === best?.length && found.category < best.category;
    if (isLonger || isEarlier) best = found;
  };
  for (const { category, length, toned, folded } of KEYWORDS) {
    if (length < (best?.length ?? 0)) continue;
    const at = text.text.indexOf(text.form === "toned" ? toned : folded);
    if (at >= 0) consider({ category, at, length });
  }
  for (const { category, about, says } of TOGETHER) consider(findTogether(category, about, says, text));
  return best;
}

/**
 * Category of a reason as written: that of the longest part of it that tells one, as whole words, with their tones if it is typed with any: a
 * keyword, or what is spoken of and what is said of it together; of equals the first in the table; "Lý do khác" where none does. Text in
 * an old 8-bit font is read decoded.
 */
export function categoryOfReason(text: string): number {
  for (const reading of [cleanText(text), ...legacyReadings(text)]) {
    const found = findReason(searched(reading));
    if (found !== undefined) return found.category;
  }
  return OTHER;
}

/** Category of a reason among other words, in Unicode; undefined where none is told, or what tells it is denied: "Không bị khóa". */
export function categoryAmongWords(text: string): number | undefined {
  const search = searched(text);
  const found = findReason(search);
  if (found === undefined || DENIAL.test(search.text.slice(Math.max(0, found.at - 16), found.at + 1))) return undefined;
  return found.category;
}
