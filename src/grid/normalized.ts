/** Unicode's own limit for text to be handled in one go (UAX #15, "stream-safe"). */
const MOST_MARKS = 30;
const PILED_UP = new RegExp(String.raw`(\p{M}{${String(MOST_MARKS)}})\p{M}+`, "gu");

/**
 * A text in a normal form of Unicode. Marks beyond the thirtieth on one letter are left out: putting them in order
 * takes the machine's own `normalize` time that grows with the square of their number.
 */
export function normalized(text: string, form: "NFC" | "NFD"): string {
  return (text.length > MOST_MARKS ? text.replace(PILED_UP, "$1") : text).normalize(form);
}
