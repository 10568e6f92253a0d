/**
 * A cell's text as a person reads it: NFC, each run of blanks of any kind as one blank, none at the ends. Numbers and
 * booleans become text.
 */
export function cleanText(value: string | number | boolean): string {
  return String(value)
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();
}
