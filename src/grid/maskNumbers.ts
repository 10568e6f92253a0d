/** A sign between two digits of a number. What nobody sees (soft hyphens, zero-width blanks) comes free; "12, 15" is a list. */
const BETWEEN = String.raw`(?:\p{Cf}*(?:[^\p{L}\p{Nd}\p{Cf},;]|[,;](?!\s))){0,3}\p{Cf}*`;

/** Nine decimal digits of any script or more, with at most three signs between any two. */
const LONG_NUMBER = new RegExp(String.raw`\p{Nd}(?:${BETWEEN}\p{Nd}){8,}`, "gu");

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = String.raw`(?:${DAY}([/.-])${MONTH}\1${YEAR}|${YEAR}-${MONTH}-${DAY})`;
const TIME = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;

/** Dates as they are written beside each other: with a time, from one to another, and the years of a plan ("1 - 2025 - 2026"). */
const DATES = [
  new RegExp(`^${DATE}(?:[ T]${TIME})?$`, "u"),
  new RegExp(`^${TIME} ${DATE}$`, "u"),
  new RegExp(String.raw`^${DATE}\s?[-–]\s?${DATE.replace("\\1", "\\2")}$`, "u"),
  new RegExp(String.raw`^\d{1,2} [-–] ${YEAR} [-–] ${YEAR}$`, "u"),
];

/** Keeps the first two and the last two digits, as VNeID itself shows its login name (domain §6). */
function hideMiddle(digits: readonly string[], sign: string): string {
  return digits.map((digit, at) => (at < 2 || at >= digits.length - 2 ? digit : sign)).join("");
}

/**
 * Hides the middle of every long number in a text that somebody typed: no ID number leaves the roster (design §7), not even one that
 * stands in a name cell.
 *
 * A number is long that has nine decimal digits or more once they are joined: an ID has 12, a CMND 9, telephone and insurance numbers 10.
 * Between two digits there may be up to three signs that are no letters, whatever they are. Dates, with or without a time, are no number
 * where nothing else is joined to them; numbers in a list ("12, 15, 18") are not joined. An amount of nine digits and more ("1.234.567.890")
 * may be an ID and is hidden. Takes time that grows with the text alone.
 */
export function maskNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) =>
    DATES.some((dates) => dates.test(number)) ? number : hideMiddle(number.match(/\p{Nd}/gu) ?? [], "*"),
  );
}

/** Hides the middle of a 12-digit number ("00••••••••56"): whoever has the card at hand recognises it. */
export function maskedId(number: number): string {
  return hideMiddle(Array.from(String(number).padStart(12, "0")), "•");
}
