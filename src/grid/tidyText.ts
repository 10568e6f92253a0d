import { cleanText } from "./cleanText";

/**
 * A text as it should have been typed; it looks the same. Letters are in one piece (NFC), Đ replaces the Icelandic or
 * African letter that looks like it, single blanks stand between words and none at the ends, and nothing invisible is
 * left.
 */
export function tidyText(text: string): string {
  return cleanText(text).replace(/[ÐƉ]/g, "Đ").replace(/[ðɖ]/g, "đ");
}
