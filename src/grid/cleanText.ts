/** A cell's text as a person reads it: NFC, blanks of every kind collapsed to one and cut at both ends. Numbers and booleans as text. */
export function cleanText(value: string | number | boolean): string {
  return String(value)
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();
}
