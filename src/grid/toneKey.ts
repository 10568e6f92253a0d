import { withSingleBlanks } from "./blanks";
import { normalized } from "./normalized";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Text for comparing words with their tones: lower case, Ð as Đ, blanks collapsed, and each word's tone mark moved to
 * its end, so that "hòa" and "hoà" (two schools of placing it) are equal while "khoa" and "khoá" are not.
 */
export function toneKey(text: string): string {
  const words = normalized(withSingleBlanks(text), "NFD").toLowerCase().replace(/[ðɖ]/g, "đ").split(" ");
  return words.map((word) => word.replace(TONE, "") + (word.match(TONE)?.join("") ?? "")).join(" ");
}
