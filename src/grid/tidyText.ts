const UNSEEN = /[\u200b\ufeff]/g;
/** Characters that stand for a blank between words: hard blanks, tabs, line breaks and other control characters. */
const BLANKS = /[\s\p{Cc}]+/gu;

/**
 * A text as it should have been typed; it looks the same. Letters are in one piece (NFC), Đ replaces the Icelandic or
 * African letter that looks like it, single blanks stand between words and none at the ends, and nothing invisible is
 * left.
 */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[ÐƉ]/g, "Đ")
    .replace(/[ðɖ]/g, "đ")
    .replace(UNSEEN, "")
    .replace(BLANKS, " ")
    .trim();
}
