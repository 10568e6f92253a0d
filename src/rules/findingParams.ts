import type { Roster } from "../roster/roster";

/** The particulars that the text of a finding may name. */
export type FindingParams = Readonly<Record<string, string | number | readonly number[]>>;

/** So many of the others are named by their rows; the rest is only counted, since more would hide the sentence. */
export const ROWS_NAMED = 8;

/**
 * `rows`: sheet rows, from 1, of the first others that a finding is about; `more`: how many there are beyond those.
 * @param others of them at most ROWS_NAMED
 * @param count how many others there are in all
 */
export function paramsOfOthers({ row }: Roster, others: readonly number[], count: number): FindingParams {
  const rows = others.map((other) => (row[other] ?? 0) + 1);
  return count > rows.length ? { rows, more: count - rows.length } : { rows };
}

/** `digits`: how many digits somebody's ID cell holds. */
export function paramsOfDigits({ idDigits }: Roster, person: number): FindingParams {
  return { digits: idDigits[person] ?? 0 };
}
