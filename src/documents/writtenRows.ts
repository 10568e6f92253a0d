import type { Block } from "../grid/block";
import type { CellValue } from "../grid/cellValue";
import { cleanText } from "../grid/cleanText";
import { exactNumber } from "../grid/exactNumber";
import { maskNumbers } from "../grid/maskNumbers";
import { textHash } from "../grid/textHash";
import type { FormerCells, FormerSheet } from "./formerSheet";
import type { NamedCells, SheetPlan } from "./sheetPlan";

/** The cells that a plan fills, from its first to its last; for ever, like all names of cells. */
export const AREA = "area";
/** Names that hold hashes of the rows that were written. For ever. */
const ROWS = "rows";
/** What the names of numbers begin with, which are counted and not filled in. For ever. */
export const FIGURE = "figure.";
/** The line that tells when the people were counted, with that day, yyyymmdd, as its comment. For ever. */
export const AS_OF = "asOf";
/** Named rows in which nobody has anything to fill in. */
const LANDMARKS = new Set([AREA, AS_OF, "rule", "part", "end", "closing", "hints", "compared"]);

const HASH = 6;
/** Excel keeps 255 characters of the comment of a name. */
const HASHES_OF_NAME = Math.floor(255 / HASH);
/** What a question can show of a row. */
const LONGEST = 100;

type Row = readonly (CellValue | null)[];
type Names = ReadonlyMap<string, Pick<FormerCells, "block">>;

/** Whether somebody may fill in the cells of a name, which the plan of the sheet then carries over. */
const isOpen = (name: string) => !LANDMARKS.has(name) && ![ROWS, FIGURE].some((own) => name.startsWith(own));

/** By row, the open columns. */
export function openColumns(names: Names): ReadonlyMap<number, readonly Block[]> {
  const rows = new Map<number, Block[]>();
  for (const [name, { block }] of names) {
    if (block === null || !isOpen(name)) continue;
    for (let row = block.top; row <= block.bottom; row++) rows.set(row, [...(rows.get(row) ?? []), block]);
  }
  return rows;
}

/** The texts of a row but those of its open cells, blank ones left out. */
export function ownTexts(cells: Row, open: readonly Block[], left: number, right: number): string[] {
  const texts: string[] = [];
  for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
    if (open.some((block) => column >= block.left && column <= block.right)) continue;
    const text = cleanText(cells[column] ?? "");
    if (text !== "") texts.push(text);
  }
  return texts;
}

const hashOf = (texts: readonly string[]): string =>
  textHash(texts.join("\n")).toString(36).padStart(HASH, "0").slice(-HASH);

export const blocksByName = (names: readonly NamedCells[]): Names =>
  new Map(names.map(({ name, block }) => [name, { block }]));

/**
 * Names that tell, when the sheet is written again, where it stood and which of its rows are still as they were
 * written. A generator, so that the caller decides when to go on: it stops after every row.
 */
export function* writtenNames(
  values: SheetPlan["values"],
  names: readonly NamedCells[],
): Generator<void, readonly NamedCells[]> {
  const first = { top: 0, left: 0, bottom: 0, right: 0 };
  const area = { ...first, bottom: Math.max(0, values.length - 1), right: Math.max(0, (values[0]?.length ?? 1) - 1) };
  const open = openColumns(blocksByName(names));
  const hashes = new Set<string>();
  for (const [at, row] of values.entries()) {
    const texts = ownTexts(row, open.get(at) ?? [], 0, Infinity);
    if (texts.length > 0) hashes.add(hashOf(texts));
    yield;
  }
  const rows = inNames([...hashes]);
  return [{ name: AREA, block: area, said: "" }, ...rows.map(([name, said]) => ({ name, block: first, said }))];
}

/** Hashes as the comments of as many names as they need. */
const inNames = (hashes: readonly string[]): (readonly [name: string, said: string])[] =>
  Array.from({ length: Math.ceil(hashes.length / HASHES_OF_NAME) }, (_, at) => [
    `${ROWS}${String(at)}`,
    hashes.slice(at * HASHES_OF_NAME, (at + 1) * HASHES_OF_NAME).join(""),
  ]);

/** The hashes of a sheet and of a plan that is being written over it, as names. */
export function writtenHashes(former: FormerSheet, plan: SheetPlan): (readonly [string, FormerCells])[] {
  const hashes = new Set([...keptHashes(former), ...plannedHashes(plan)]);
  return inNames([...hashes]).map(([name, said]) => [name, { block: null, said }]);
}

/** The hashes that a name holds. */
const hashesIn = (name: string, said: string): readonly string[] =>
  name.startsWith(ROWS) ? (said.match(/.{6}/gu) ?? []) : [];

/** The hashes that were kept with a sheet. */
const keptHashes = ({ names }: FormerSheet) => [...names].flatMap(([name, { said }]) => hashesIn(name, said));

/** The hashes that will be kept with a plan. */
const plannedHashes = ({ names }: SheetPlan) => names.flatMap(({ name, said }) => hashesIn(name, said));

/**
 * Where a plan was written: the cells that may be emptied. Of a sheet that does not say so, what the plan of now fills.
 */
export function formerArea({ cells, names }: FormerSheet, plan: SheetPlan): Block {
  const block = names.get(AREA)?.block ?? null;
  return block ?? { top: 0, left: 0, bottom: Math.max(0, cells.length - 1), right: plan.columnWidths.length - 1 };
}

/** A number of a cell as words quote it: the sheet is Vietnamese, and shows of a share no more than one decimal. */
const asQuoted = (value: CellValue): CellValue => (typeof value === "number" ? exactNumber(value, "vi-VN", 2) : value);

/**
 * What would be wiped if a plan were written over a sheet: rows that are not as they were written and that the plan
 * does not carry over, whatever stands in the way of its new rows, and what the plan itself has no place for. Each as
 * one line, long numbers hidden. A generator, so that the caller decides when to go on: it stops after every row.
 */
export function* lostTexts(former: FormerSheet, plan: SheetPlan): Generator<void, readonly string[]> {
  const { cells, names } = former;
  const area = formerArea(former, plan);
  const known = new Set([...keptHashes(former), ...plannedHashes(plan)]);
  const open = openColumns(names);
  const carried = carriedTexts(plan);
  const lost: string[] = [];
  for (const [at, row] of cells.entries()) {
    yield;
    const inArea = at >= area.top && at <= area.bottom;
    const inTheWay = at < plan.values.length;
    if (!inArea && !inTheWay) continue;
    const right = inTheWay ? Math.max(inArea ? area.right : 0, plan.columnWidths.length - 1) : area.right;
    const texts = ownTexts(row, open.get(at) ?? [], 0, right);
    if (texts.length === 0 || (inArea && known.has(hashOf(texts)))) continue;
    const own = texts.filter((text) => !carried.has(text));
    if (own.length > 0 && !(inArea && known.has(hashOf(own))))
      lost.push(ownTexts(row.map(asQuoted), open.get(at) ?? [], 0, right).join(" · "));
  }
  return [...lost, ...plan.unplaced].map(shownLine);
}

/** A text of hers as a question shows it: long numbers hidden, cut where it is too long. */
export function shownLine(text: string): string {
  const masked = maskNumbers(text);
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked;
}

/** What stands in the open cells of a plan, line by line. */
function carriedTexts({ values, names }: SheetPlan): ReadonlySet<string> {
  const cells = names.flatMap(({ name, block }) =>
    isOpen(name)
      ? values.slice(block.top, block.bottom + 1).flatMap((row) => row.slice(block.left, block.right + 1))
      : [],
  );
  return new Set(cells.flatMap((value) => String(value ?? "").split("\n")).map(cleanText));
}
