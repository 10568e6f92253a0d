/**
 * Nine digits or more, with at most one blank, dot or hyphen between any two: an ID, CMND, BHXH or telephone number.
 */
const LONG_NUMBER = /\d(?:[\s.-]?\d){8,}/gu;

/** First two and last two digits stay, as VNeID itself shows its login name. */
function hideMiddle(digits: string, sign: string): string {
  return digits.slice(0, 2) + sign.repeat(digits.length - 4) + digits.slice(-2);
}

/**
 * Hides the middle of every long number in a text that somebody typed: the report carries no ID number (design §7), not
 * even one that stands in a name cell.
 */
export function maskNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) => hideMiddle(number.replace(/\D/gu, ""), "*"));
}

/** A 12-digit number with its middle hidden: enough for who has the card at hand to know it again ("00••••••••56"). */
export function maskedId(number: number): string {
  return hideMiddle(String(number).padStart(12, "0"), "•");
}
