import { maskNumbers } from "../../grid/maskNumbers";

const APART = String.raw`(?:\)? ?|[.-])`;
/** A telephone number of Vietnam: ten digits from 02 to 09 on, eleven from 02; +84 may stand for the nought. */
const TELEPHONE = new RegExp(String.raw`^(?:0|\+84${APART})(?:[2-9](?:${APART}\d){8}|2(?:${APART}\d){9})$`, "u");
/** What stands between two telephone numbers, or before the hours of one. */
const BESIDE = /\s+[-–—]\s+|\s*[/|(,;]\s*/u;
const MOST_DIGITS_BESIDE = 4;
const DIGITS_OF_ID = 12;

const digitsOf = (text: string): number => text.replace(/\D/g, "").length;

function isTelephones(number: string, before: string): boolean {
  const [first = "", ...others] = number.split(BESIDE);
  const whole = before.endsWith("+") ? `+${first}` : first;
  return (
    TELEPHONE.test(whole) &&
    digitsOf(number) !== DIGITS_OF_ID &&
    others.every((other) => TELEPHONE.test(other) || digitsOf(other) <= MOST_DIGITS_BESIDE)
  );
}

/**
 * Whom to write back to, as somebody typed it: telephone numbers stay, every other long number is hidden as everywhere
 * else.
 */
export const maskedContact = (text: string): string => maskNumbers(text, isTelephones);
