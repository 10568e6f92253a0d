import { cleanText } from "../../grid/cleanText";
import { normalized } from "../../grid/normalized";
import { toneKey } from "../../grid/toneKey";
import categories from "../data/reasonCategories.json" with { type: "json" };
import { legacyReadings } from "../legacy/legacyText";

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

const KEYWORDS = categories.flatMap(({ keywords }, category) =>
  keywords.map((keyword) => ({ category, length: keyword.length, key: ` ${words(keyword)} ` })),
);

function words(text: string): string {
  return toneKey(normalized(text, "NFC").replace(/[^\p{L}\p{N}]+/gu, " "));
}

function longestKeyword(text: string): number | undefined {
  const padded = ` ${words(text)} `;
  let best: (typeof KEYWORDS)[number] | undefined;
  for (const keyword of KEYWORDS) {
    if (keyword.length > (best?.length ?? 0) && padded.includes(keyword.key)) best = keyword;
  }
  return best?.category;
}

/**
 * Category of a reason as written: that of the longest keyword standing in it as whole words, with their tones; of
 * equals the first in the table; "Lý do khác" where none does. Text in an old 8-bit font is read decoded.
 */
export function categoryOfReason(text: string): number {
  for (const reading of [cleanText(text), ...legacyReadings(text)]) {
    const category = longestKeyword(reading);
    if (category !== undefined) return category;
  }
  return reasonCategoryIndex("other");
}
