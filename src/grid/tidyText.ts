import { cleanText } from "./cleanText";

/**
 * A text as it should have been typed, looking the same: letters in one piece (NFC), Đ where an Icelandic or African
 * letter stood in for it, single blanks between words and none at the ends, nothing that nobody sees.
 */
export function tidyText(text: string): string {
  return cleanText(text).replace(/[ÐƉ]/g, "Đ").replace(/[ðɖ]/g, "đ");
}
