import type { CellValue } from "../../../src/grid/cellValue";
import birthplaces from "../../../src/roster/data/birthplaces.json" with { type: "json" };

/*
 * The nine checks and the totals of design §10 as one would first write them, with regular expressions, sets and an
 * object for each finding: what the idiomatic loop and the validators of others have in common. Only the bench runs it.
 */
const PROVINCES = new Set(Object.keys(birthplaces));
const YES = new Set(["x", "có", "co", "đã", "đã cài", "đã cài đặt", "rồi", "1", "v", "yes", "true", "mức 2"]);
const NO = new Set(["", "không", "chưa", "0", "-", "no", "false", "chưa cài"]);
const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** Which check a person fails. */
export type Check =
  "name" | "unit" | "gender" | "birth" | "id" | "birthplace" | "idGender" | "idYear" | "mark" | "reason";

/** A row of the synthetic roster, by the names of its columns. */
export interface PlainPerson {
  name: CellValue;
  birth: CellValue;
  gender: CellValue;
  unit: CellValue;
  id: CellValue;
  mark: CellValue;
  reason: CellValue;
}

export interface PlainFinding {
  row: number;
  check: Check | "duplicate";
}

export const textOf = (value: CellValue): string => String(value).trim();
const wordOf = (value: CellValue): string => textOf(value).normalize("NFC").toLowerCase();
export const idOf = (value: CellValue): string => textOf(value).replace(/\s+/g, "");
const wholeId = (id: string): string | null => (/^\d{10,12}$/.test(id) ? id.padStart(12, "0") : null);

/** The year of a birth date; 0 where it is none. */
export function yearOf(value: CellValue): number {
  if (typeof value === "number") return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).getUTCFullYear();
  const match = DATE.exec(textOf(value));
  if (match === null) return 0;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? year : 0;
}

/** 0 for men, 1 for women, -1 for what is neither. */
export const genderOf = (value: CellValue): number => ["nam", "nữ"].indexOf(wordOf(value));

export function markOf(value: CellValue): "yes" | "no" | "unclear" {
  const word = wordOf(value);
  return YES.has(word) ? "yes" : NO.has(word) ? "no" : "unclear";
}

/** What is wrong with an ID in itself, and beside gender and birth date. */
export function idChecks(id: string, gender: number, year: number): Check[] {
  const whole = wholeId(id);
  if (whole === null) return ["id"];
  const failed: Check[] = id.length === 12 ? [] : ["id"];
  if (!PROVINCES.has(whole.slice(0, 3))) failed.push("birthplace");
  if (gender >= 0 && Number(whole[3]) % 2 !== gender) failed.push("idGender");
  if (year !== 0 && (19 + Math.floor(Number(whole[3]) / 2)) * 100 + Number(whole.slice(4, 6)) !== year)
    failed.push("idYear");
  return failed;
}

/** A row of the synthetic roster as an object, as validators want it. */
export const personOf = (cells: readonly CellValue[]): PlainPerson => ({
  name: cells[1] ?? "",
  birth: cells[2] ?? "",
  gender: cells[3] ?? "",
  unit: cells[4] ?? "",
  id: cells[6] ?? "",
  mark: cells[7] ?? "",
  reason: cells[8] ?? "",
});

/** Counts people by unit and reason, and finds IDs that stand twice. */
export class PlainTotals {
  private readonly units = new Map<string, { total: number; done: number }>();
  private readonly reasons = new Map<string, number>();
  private readonly rowsOfId = new Map<string, number[]>();
  private done = 0;

  add(person: PlainPerson, row: number): void {
    const whole = wholeId(idOf(person.id));
    if (whole !== null) {
      const rows = this.rowsOfId.get(whole);
      if (rows === undefined) this.rowsOfId.set(whole, [row]);
      else rows.push(row);
    }
    const unitName = textOf(person.unit);
    const unit = this.units.get(unitName) ?? { total: 0, done: 0 };
    this.units.set(unitName, unit);
    unit.total++;
    if (markOf(person.mark) === "yes") {
      this.done++;
      unit.done++;
      return;
    }
    const reason = textOf(person.reason);
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }

  /** All that was found, and how much of it: what contenders must agree on. */
  finish(findings: PlainFinding[]) {
    for (const rows of this.rowsOfId.values())
      if (rows.length > 1) for (const row of rows) findings.push({ row, check: "duplicate" });
    const found = new Map<string, number>();
    for (const { check } of findings) found.set(check, (found.get(check) ?? 0) + 1);
    const { units, reasons, done } = this;
    return { found: sorted(found), done, units: sorted(units), reasons: sorted(reasons) };
  }
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
