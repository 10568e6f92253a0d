/**
 * Digits with up to three signs between any two that are neither letters nor digits: however somebody writes a number.
 */
const WRITTEN = /\p{Nd}(?:[^\p{L}\p{N}]{0,3}\p{Nd})*/gu;
/** CMND and the shortest that is nobody's telephone extension. */
const LEAST_DIGITS = 9;

/** The numbers in a text as bare digits. */
function digitsIn(text: string): string[] {
  return (text.normalize("NFKC").match(WRITTEN) ?? []).map((number) => number.replace(/\P{Nd}/gu, ""));
}

/**
 * The numbers in cells that may be somebody's ID: 9 digits or more; those that Excel keeps as numbers have lost their
 * zeros.
 */
export function idNumbersIn(values: Iterable<unknown>): Set<string> {
  const found = new Set<string>();
  for (const value of values) {
    const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== "string") continue;
    for (const digits of digitsIn(text))
      if (digits.length >= LEAST_DIGITS && digits.length <= 13) found.add(digits.replace(/^0+/, ""));
  }
  return found;
}

/** A number of those that stands unmasked in a text; undefined where none does. */
export function leakedIn(text: string, numbers: ReadonlySet<string>): string | undefined {
  for (const digits of digitsIn(text))
    for (const number of numbers) if (number.length >= LEAST_DIGITS - 1 && digits.includes(number)) return number;
  return undefined;
}
