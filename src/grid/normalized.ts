/** Unicode's own limit for text to be handled in one go (UAX #15, "stream-safe"). */
const MOST_MARKS = 30;
/** Latin letters in one piece, and signs: among them is no mark. */
const WITHOUT_MARKS = /^[\0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;
const PILED_UP = new RegExp(String.raw`(\p{M}{${String(MOST_MARKS)}})\p{M}+`, "gu");

/**
 * A text in a normal form of Unicode. Marks beyond the thirtieth on one letter are left out: putting them in order
 * takes the machine's own `normalize` time that grows with the square of their number.
 */
export function normalized(text: string, form: "NFC" | "NFD"): string {
  const isShort = text.length <= MOST_MARKS || WITHOUT_MARKS.test(text);
  return (isShort ? text : text.replace(PILED_UP, "$1")).normalize(form);
}
