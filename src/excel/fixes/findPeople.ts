import type { CellValue } from "../../grid/cellValue";
import { cellKey, type CellNow } from "../../rules/cellsNow";
import { isPersonsRow } from "../../rules/fixVerdict";
import type { ProposedFix } from "../../rules/proposeFix";
import { holds, type KnownCell } from "../../rules/standing";
import { readStretches } from "./readCells";

/** Fixes by whether it is sure where their people stand now; each with that row. */
export interface PlacedFixes {
  placed: readonly ProposedFix[];
  /** Not where they stood, and not surely elsewhere. */
  moved: readonly ProposedFix[];
}

/** The rows of a column by what they hold. */
function rowsByValue(column: number, rows: number, now: ReadonlyMap<string, CellNow>): Map<CellValue, number[]> {
  const byValue = new Map<CellValue, number[]>();
  for (let row = 0; row < rows; row++) {
    const value = now.get(cellKey({ row, column }))?.value ?? "";
    const same = byValue.get(value);
    if (same === undefined) byValue.set(value, [row]);
    else same.push(row);
  }
  return byValue;
}

/** Finds the row of somebody among all rows of a sheet; null where none, or more than one, may be it. */
function finder(fixes: readonly ProposedFix[], rows: number, now: ReadonlyMap<string, CellNow>) {
  const columns = new Set(fixes.flatMap(({ standing }) => standing.who.map(({ column }) => column)));
  const index = new Map([...columns].map((column) => [column, rowsByValue(column, rows, now)]));
  const candidates = ({ column, spellings }: KnownCell): number[] =>
    spellings.flatMap((value) => index.get(column)?.get(value) ?? []);
  return ({ standing }: ProposedFix): number | null => {
    const [fewest = []] = standing.who.map(candidates).sort((a, b) => a.length - b.length);
    const bearers = fewest.filter((row) => holds(row, standing.who, now));
    const [row] = bearers;
    return bearers.length === 1 && row !== undefined && holds(row, standing.beside, now) ? row : null;
  };
}

/**
 * Says in which rows the people of some fixes stand now. Where somebody is not in the row of the fix, the columns
 * concerned are read whole, which takes one more round trip for 15,000 cells, and the person is followed if exactly one
 * row bears the name, ID and unit.
 * @param used of the sheet, loaded
 * @param now what the rows of the fixes hold, their own cells and those of their standings; what is read besides is
 *   added
 */
export async function findPeople(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  fixes: readonly ProposedFix[],
  now: Map<string, CellNow>,
): Promise<PlacedFixes> {
  const away = fixes.filter((fix) => !isPersonsRow(fix.standing, fix.row, now));
  if (away.length === 0) return { placed: fixes, moved: [] };
  const rows = used.rowIndex + used.rowCount;
  const own = new Set(away.map(({ column }) => column));
  const others = away.flatMap(({ standing: { who, beside } }) => [...who, ...beside].map(({ column }) => column));
  const columns = new Set([...others.filter((column) => !own.has(column)), ...own]);
  const looked = new Set(fixes.map(({ column }) => column));
  const whole = [...columns].map((column) => ({ column, firstRow: 0, rowCount: rows, looks: looked.has(column) }));
  await readStretches(context, sheet, whole, now);
  const rowOf = finder(away, rows, now);
  const placed: ProposedFix[] = [];
  const moved: ProposedFix[] = [];
  const isAway = new Set(away);
  for (const fix of fixes) {
    const row = isAway.has(fix) ? rowOf(fix) : fix.row;
    if (row === null) moved.push(fix);
    else placed.push({ ...fix, row });
  }
  return { placed, moved };
}
