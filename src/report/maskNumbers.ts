/** Nine digits or more, with at most one blank, dot or hyphen between any two: an ID, CMND, BHXH or telephone number. */
const LONG_NUMBER = /\d(?:[\s.-]?\d){8,}/gu;

/**
 * Hides the middle of every long number in a text that somebody typed: the report carries no ID number (design §7), not even
 * one that stands in a name cell. First two and last two digits stay, as VNeID itself shows its login name.
 */
export function maskNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) => {
    const digits = number.replace(/\D/gu, "");
    return digits.slice(0, 2) + "*".repeat(digits.length - 4) + digits.slice(-2);
  });
}
