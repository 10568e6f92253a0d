import { withSingleBlanks } from "./blanks";
import { normalized } from "./normalized";

/**
 * As nearly all cells are typed: Latin letters in one piece, digits and signs, with single blanks between. Nothing of
 * it is to be cleaned.
 */
const CLEAN = /^[!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9]+)*$/;

/**
 * A cell's text as a person reads it: NFC, each run of blanks of any kind as one blank, none at the ends, nothing that
 * nobody sees. Numbers and booleans become text.
 */
export function cleanText(value: string | number | boolean): string {
  const text = String(value);
  return CLEAN.test(text) ? text : normalized(withSingleBlanks(text), "NFC");
}

/**
 * A text as it should have been typed; it looks the same. Letters are in one piece (NFC), Đ replaces the Icelandic or
 * African letter that looks like it, single blanks stand between words and none at the ends, and nothing invisible is
 * left.
 */
export function tidyText(text: string): string {
  return cleanText(text).replace(/[ÐƉ]/g, "Đ").replace(/[ðɖ]/g, "đ");
}

/** Whether a cell holds nothing that anybody sees. */
export function isBlankCell(value: string | number | boolean): boolean {
  return value === "" || (typeof value === "string" && cleanText(value) === "");
}
