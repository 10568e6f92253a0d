import type { Layout } from "./layout";

/** What an ID cell says (design §5, "What a cell means"). `shown12` etc. are no kinds: see `Roster.idUntidy`. */
export const IdKind = {
  blank: 0,
  /** "chưa có" and the like: said to be not issued. */
  notIssued: 1,
  /** 9 or 8 digits: CMND. */
  old: 2,
  /** A foreigner's passport number. */
  passport: 3,
  malformed: 4,
  /** 12 digits that no one can have: unknown birthplace code, or a century to come. */
  impossible: 5,
  /** 12 digits, possible. */
  whole: 6,
  /** 10 or 11 digits that pad to a possible number. */
  padded: 7,
  error: 8,
} as const;
export type IdKind = (typeof IdKind)[keyof typeof IdKind];

/** Whether a person's level 2 is reached (design §2, `Level2`), and the readings that cannot be counted. */
export const Level2 = { blank: 0, done: 1, pending: 2, no: 3, unclear: 4, contradiction: 5, error: 6 } as const;
export type Level2 = (typeof Level2)[keyof typeof Level2];

/** An explicit "Đã cấp CCCD" column: nothing said, yes, no. */
export const Said = { nothing: 0, yes: 1, no: 2 } as const;
export type Said = (typeof Said)[keyof typeof Said];

export const Gender = { unknown: 0, male: 1, female: 2 } as const;
export type Gender = (typeof Gender)[keyof typeof Gender];

/**
 * The people found in a grid, as columns: entry `i` of each array is the same person. A million people fit.
 * Only what rules, summary and pane need is kept; the cells themselves stay in Excel.
 */
export interface Roster {
  sheetName: string;
  layout: Layout;
  /** Number of people. */
  count: number;
  /** Sheet row of each person, from 0, ascending. */
  row: Int32Array;
  /** Names, blanks folded; "" where there is none. */
  name: string[];
  idKind: Uint8Array;
  /** The 12-digit number where there is one (whole, padded), else 0. Exact: below 2^53. */
  idNumber: Float64Array;
  level2: Uint8Array;
  /** Index into `units`, -1 where no unit can be told. */
  unit: Int32Array;
  units: readonly string[];
  /** 1 for staff of the Bộ phận Một cửa. */
  oneStop: Uint8Array;
  /** Index into `reasonCategories` of the reason that counts for somebody not done; see report/summary. */
  reasonCategory: Uint8Array;
  /** The reason as written, "" where none. Index into `reasons`, to keep it small. */
  reason: Int32Array;
  reasons: readonly string[];
  /** How many of the people stand in hidden or filtered-out rows. */
  hiddenPeople: number;
}
