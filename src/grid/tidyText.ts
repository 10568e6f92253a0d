const UNSEEN = /[\u200b\ufeff]/g;
/** All that is as good as a blank between words: hard blanks, tabs, line breaks and other control characters. */
const BLANKS = /[\s\p{Cc}]+/gu;

/**
 * A text as it should have been typed, looking the same: letters in one piece (NFC), Đ where an Icelandic or African letter stood in for
 * it, single blanks between words and none at the ends, nothing that nobody sees.
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
