import type { CellValue } from "../../src/grid/cellValue";
import birthplaces from "../../src/roster/data/birthplaces.json" with { type: "json" };

/*
 * The yardstick of design §10: nine checks and the totals as one would first write them, with regular expressions, sets and an
 * object for each finding. Only the bench runs it.
 */
const PROVINCES = new Set(Object.keys(birthplaces));
const YES = new Set(["x", "có", "co", "đã", "đã cài", "đã cài đặt", "rồi", "1", "v", "yes", "true", "mức 2"]);
const NO = new Set(["", "không", "chưa", "0", "-", "no", "false", "chưa cài"]);
const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

const textOf = (value: CellValue | undefined): string => (value === undefined ? "" : String(value).trim());
const wordOf = (value: CellValue | undefined): string => textOf(value).normalize("NFC").toLowerCase();

function yearOf(value: CellValue | undefined): number {
  if (typeof value === "number") return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).getUTCFullYear();
  const match = DATE.exec(textOf(value));
  if (match === null) return 0;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? year : 0;
}

function kindOf(id: string): string {
  if (id === "") return "missing";
  if (!/^\d+$/.test(id)) return "malformed";
  if (id.length === 9) return "old";
  if (id.length === 10 || id.length === 11) return "padded";
  return id.length === 12 ? "whole" : "malformed";
}

export function idiomaticLoop(rows: readonly (readonly CellValue[])[]) {
  const findings: { row: number; rule: string }[] = [];
  const people = new Map<string, number[]>();
  const units = new Map<string, { total: number; done: number }>();
  const reasons = new Map<string, number>();
  let done = 0;
  rows.forEach((cells, row) => {
    const add = (rule: string): void => void findings.push({ row, rule });
    if (textOf(cells[1]) === "") add("name");
    if (textOf(cells[4]) === "") add("unit");
    const gender = ["nam", "nữ"].indexOf(wordOf(cells[3]));
    const year = yearOf(cells[2]);
    if (year === 0) add("birth");
    const id = textOf(cells[6]).replace(/\s+/g, "");
    const kind = kindOf(id);
    if (kind !== "whole") add(kind);
    if (kind === "whole" || kind === "padded") {
      const full = id.padStart(12, "0");
      if (!PROVINCES.has(full.slice(0, 3))) add("birthplace");
      if (gender >= 0 && Number(full[3]) % 2 !== gender) add("gender");
      if (year !== 0 && (19 + Math.floor(Number(full[3]) / 2)) * 100 + Number(full.slice(4, 6)) !== year) add("year");
      people.set(full, [...(people.get(full) ?? []), row]);
    }
    const mark = wordOf(cells[7]);
    const unit = units.get(textOf(cells[4])) ?? { total: 0, done: 0 };
    units.set(textOf(cells[4]), unit);
    unit.total++;
    if (YES.has(mark)) {
      done++;
      unit.done++;
    } else {
      if (!NO.has(mark)) add("mark");
      const reason = textOf(cells[8]);
      if (reason === "") add("reason");
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  });
  for (const same of people.values())
    if (same.length > 1) for (const row of same) findings.push({ row, rule: "duplicate" });
  return { findings, units, reasons, done };
}
