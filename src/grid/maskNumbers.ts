/** What nobody sees (soft hyphens, zero-width blanks, fillers), and what is set upon a digit (a stroke through it). */
const UNSEEN = String.raw`[\p{Cf}\p{M}\p{DI}]`;
/** A sign between two digits of a number, up to three blanks for one. "12, 15" is a list. */
const SIGN = String.raw`(?:(?:(?!${UNSEEN})\s){1,3}(?!\s)|[^\p{L}\p{N}\p{Cf}\p{M}\p{DI}\s,;]|[,;](?!\s))`;
const BETWEEN = String.raw`(?:${UNSEEN}*${SIGN}){0,5}${UNSEEN}*`;

/** Nine digits of any script or more, with at most five signs between any two: ") - (". */
const LONG_NUMBER = new RegExp(String.raw`\p{N}(?:${BETWEEN}\p{N}){8,}`, "gu");

/** Digits and the letters that are typed for noughts and ones, where no other letter touches them. */
const ALIKE = /(?<!\p{L})[OolI\p{N}]+(?!\p{L})/gu;

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = String.raw`(?:${DAY}([/.-])${MONTH}\1${YEAR}|${YEAR}-${MONTH}-${DAY})`;
const TIME = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;

/**
 * Dates as they are written beside each other: with a time, from one to another, and the years of a plan ("1 - 2025 -
 * 2026").
 */
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

/** A text with noughts and ones for the letters that stand for them. It is as long as before. */
function withDigits(text: string): string {
  return text.replace(ALIKE, (run) => (/\p{N}/u.test(run) ? run.replace(/[Oo]/g, "0").replace(/[lI]/g, "1") : run));
}

/**
 * Hides the middle of every long number in a text that somebody typed: no ID number leaves the roster (design §7), not
 * even one that stands in a name cell.
 *
 * A number is long that has nine digits or more once they are joined: an ID has 12, a CMND 9, telephone and insurance
 * numbers 10. Digits are those of any script, raised ones too, and O, l and I among them. Between two digits there may
 * be up to five signs that are no letters, whatever they are. Dates, with or without a time, are no number where
 * nothing else is joined to them; numbers in a list ("12, 15, 18") are not joined. An amount of nine digits and more
 * ("1.234.567.890") may be an ID and is hidden. Takes time that grows with the text alone.
 * @param stays says of a long number, by its text and what stands before it, whether it stays as it is
 */
export function maskNumbers(text: string, stays?: (number: string, before: string) => boolean): string {
  if (!/\p{N}/u.test(text)) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: number, index } of withDigits(text).matchAll(LONG_NUMBER)) {
    if (DATES.some((dates) => dates.test(number)) || stays?.(number, text.slice(0, index)) === true) continue;
    parts.push(text.slice(from, index), hideMiddle(number.match(/\p{N}/gu) ?? [], "*"));
    from = index + number.length;
  }
  return parts.join("") + text.slice(from);
}

/** Hides the middle of a 12-digit number ("00••••••••56"): whoever has the card at hand recognises it. */
export function maskedId(number: number): string {
  return hideMiddle(Array.from(String(number).padStart(12, "0")), "•");
}
