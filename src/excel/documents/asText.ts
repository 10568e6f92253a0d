/** What Excel takes for a formula at the beginning of a value ("=", "+", "-", and "@" of old), blanks before it, or takes off ("'"). */
const MISREAD = /^['=+\-@\s]/u;

/**
 * A text as it must be written for the cell to hold exactly this text: Excel takes one apostrophe off the front of what is written
 * and keeps the rest as text. With the format "@" of the cells it is the second of two locks, for names that somebody typed:
 * one holds where the other is lost.
 */
export function asText(text: string): string {
  return MISREAD.test(text) ? `'${text}` : text;
}
