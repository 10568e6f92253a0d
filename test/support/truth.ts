import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a workbook leaves open until the user has answered. */
export interface TruthAnswer {
  /** The question's kind, and its field and mark as far as it has them; or "word" and the key of a word of level 2. */
  asked: string;
  /** "yes", "no", the letter of a column; of a word also "done" and "pending". */
  answer: string;
}

/** What must be found in a workbook of test/rosters, once its questions are answered; see test/rosters/README.md. */
export interface Truth {
  about: string;
  today: string;
  sheet: string;
  header: { first: number; last: number } | null;
  columns: Record<string, string>;
  people: number;
  personRows: number[];
  totals: Record<string, number | null>;
  oneStop: { total: number; done: number } | null;
  reasons: Record<string, number>;
  units: { name: string; total: number; issued: number | null; done: number | null }[] | null;
  findings: { rule: string; cell: string }[];
  sheetFindings: string[];
  keep: Record<string, unknown>;
  /** All that is asked, in the order in which it is; not there where nothing is. */
  answers?: readonly TruthAnswer[];
}

export const ROSTERS = join(process.cwd(), "test/rosters");

export function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(ROSTERS, `${name}.json`), "utf8")) as Truth;
}

const ALL = readdirSync(ROSTERS)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.slice(0, -".xlsx".length))
  .sort();

/** Names of the cases of which nothing is asked, without extension. */
export const CASES = ALL.filter((name) => truthOf(name).answers === undefined);

/** Names of those that leave something open: what their truth says holds once that is answered. */
export const ASKING = ALL.filter((name) => truthOf(name).answers !== undefined);

/**
 * The rosters that the project began with. The generated ones after them are many: what is slow looks at these alone.
 */
export const GIVEN = CASES.filter((name) => Number.parseInt(name) <= 13);

export function workbookFile(name: string): string {
  return join(ROSTERS, `${name}.xlsx`);
}
