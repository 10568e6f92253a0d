/**
 * Nine digits or more, with at most one blank, dot or hyphen between any two: an ID, CMND, BHXH or telephone number.
 */
const LONG_NUMBER = /\d(?:[\s.-]?\d){8,}/gu;

/** Keeps the first two and the last two digits, as VNeID itself shows its login name (domain §6). */
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

/** Hides the middle of a 12-digit number ("00••••••••56"): whoever has the card at hand recognises it. */
export function maskedId(number: number): string {
  return hideMiddle(String(number).padStart(12, "0"), "•");
}
