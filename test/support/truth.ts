import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What must be found in a workbook of test/rosters; see test/rosters/README.md. */
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
}

export const ROSTERS = join(process.cwd(), "test/rosters");

/** Names of the cases, without extension. */
export const CASES = readdirSync(ROSTERS)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.slice(0, -".xlsx".length))
  .sort();

/** The rosters that the project began with. The generated ones after them are many: what is slow looks at these alone. */
export const GIVEN = CASES.filter((name) => Number.parseInt(name) <= 13);

export function workbookFile(name: string): string {
  return join(ROSTERS, `${name}.xlsx`);
}

export function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(ROSTERS, `${name}.json`), "utf8")) as Truth;
}
