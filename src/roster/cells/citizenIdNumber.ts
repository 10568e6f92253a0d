import birthplaces from "../data/birthplaces.json" with { type: "json" };
import { Gender } from "../roster";

/**
 * Birthplace codes as a flag for each number of three digits: 63 provinces, and 101–295 for births registered abroad
 * (TT 07/2016/TT-BCA).
 */
const KNOWN_BIRTHPLACE = new Uint8Array(1000);
for (const code of Object.keys(birthplaces)) KNOWN_BIRTHPLACE[Number(code)] = 1;
KNOWN_BIRTHPLACE.fill(1, 101, 296);

/**
 * The first six digits as a 32-bit integer: what they tell is then worked out without divisions of floating-point
 * numbers.
 */
function firstSix(number: number): number {
  return (number / 1e6) | 0;
}

/** The century digit: 0–3 for births of 1900–2099; later ones are not born yet. */
function centuryDigit(firstSixDigits: number): number {
  return ((firstSixDigits / 100) | 0) % 10;
}

/**
 * Whether a 12-digit number can be somebody's: known birthplace, a century that has begun (Nghị định 137/2015/NĐ-CP,
 * Điều 13).
 */
export function isPossibleId(number: number): boolean {
  const digits = firstSix(number);
  return KNOWN_BIRTHPLACE[(digits / 1000) | 0] === 1 && centuryDigit(digits) <= 3;
}

/** Year of birth that a possible number tells. */
export function birthYearOfId(number: number): number {
  const digits = firstSix(number);
  return 1900 + (centuryDigit(digits) >> 1) * 100 + (digits % 100);
}

/** Gender that a possible number tells: an even century digit is a man's. */
export function genderOfId(number: number): Gender {
  return centuryDigit(firstSix(number)) % 2 === 0 ? Gender.male : Gender.female;
}
