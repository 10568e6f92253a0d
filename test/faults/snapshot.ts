import { ownerOfFormula } from "../../src/highlights/highlight";
import { sheetContents, type SheetContents } from "../support/bookContents";
import type { Desk } from "./desk";
import { PEOPLE } from "./usersBook";

/**
 * A workbook at one moment as plain entries, by where each stands. Rows of the roster go by the number of their person.
 */
export interface Snapshot {
  users: ReadonlyMap<string, string>;
  /** Formats of the user's sheets that nobody owns but the user. */
  formats: ReadonlyMap<string, string>;
  /** Our sheets, names, highlights and settings. */
  ours: ReadonlyMap<string, string>;
  /** All texts on our sheets. */
  ownTexts: ReadonlySet<unknown>;
  /** Our sheets on which no mark of ours stands. */
  unmarked: readonly string[];
}

interface Format {
  ref: string;
  rules: { formulae?: string[] }[];
}

function placeOf(cells: SheetContents["cells"], row: number, isRoster: boolean): string {
  const ordinal = isRoster && row > PEOPLE.top ? cells[`A${String(row)}`]?.value : undefined;
  return typeof ordinal === "number" ? `person ${String(ordinal)}` : `row ${String(row)}`;
}

/**
 * Where a format stands and its formula, with the people of the roster in place of their rows: where it stands on more
 * than one row, in order.
 */
function placeOfFormat(cells: SheetContents["cells"], ref: string, formula: string, isRoster: boolean): string {
  const inCells = ref.split(" ").flatMap((block) => {
    const [, left = "", top = "", , right = left, bottom = top] = /^([A-Z]+)(\d+)(:([A-Z]+)(\d+))?$/.exec(block) ?? [];
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => {
      const row = placeOf(cells, Number(top) + at, isRoster);
      return left === right ? `${left} ${row}` : `${left}:${right} ${row}`;
    });
  });
  const firstRow = /\d+/.exec(ref)?.[0] ?? "";
  // relative to the first row of the format, which may be another after a sort
  const relative = formula.replace(new RegExp(`(?<=[A-Z])${firstRow}\\b`, "g"), "#");
  return `${inCells.sort().join()} ${relative}`;
}

/** A style without what every cell has. */
function plainStyle(style: unknown): object {
  const { numFmt, ...rest } = style as { numFmt?: string };
  return numFmt === undefined || numFmt === "General" ? rest : { ...rest, numFmt };
}

/**
 * The columns that are not as every column is: that something stood in one far to the right is nothing of the sheet.
 */
function lookedColumns(columns: SheetContents["columns"]): object[] {
  return columns.flatMap((column, at) => {
    const style = plainStyle(column.style);
    const isPlain = column.width === undefined && !column.hidden && Object.keys(style).length === 0;
    return isPlain ? [] : [{ at, ...column, style }];
  });
}

/** Everything of a sheet but its conditional formats. */
function* sheetEntries(sheet: SheetContents, isRoster: boolean): Generator<[string, unknown]> {
  const { cells, rows, columns, ...rest } = sheet;
  yield ["columns", lookedColumns(columns)];
  for (const [what, value] of Object.entries(rest)) if (what !== "conditionalFormats") yield [what, value];
  for (const [address, cell] of Object.entries(cells)) {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const style = plainStyle(cell.style);
    if (cell.value !== null || Object.keys(style).length > 0)
      yield [`cell ${placeOf(cells, Number(row), isRoster)} ${column}`, { ...cell, style }];
  }
  for (const [row, { hidden }] of Object.entries(rows))
    if (hidden) yield [`row ${placeOf(cells, Number(row), isRoster)}`, "hidden"];
}

/** A sheet by its number, whatever it is called and wherever it stands. */
const sheetKey = (id: string): string => `sheet ${String(parseInt(id.slice(20, 24), 16))}`;

/**
 * Words of a sheet that is the user's once it is whole: it bears no mark, but says in its first cell that it is in work
 * until then.
 */
export interface GivenSheet {
  sheetTitle: string;
  inWork: string;
}

/** Under this stands a sheet of hers that we gave her, whatever number Excel had it bear. */
const GIVEN = "given sheet";

/** Whether a sheet shows that it is not whole: somebody who finds it takes it for nothing else. */
const isUnfinished = ({ cells }: SheetContents, { inWork }: GivenSheet): boolean =>
  cells["A1"]?.value === inWork || Object.values(cells).every(({ value }) => value === null);

/**
 * The workbook as it is. Order and numbers of conditional formats, and what is selected, are left out.
 * @param gives of these a whole one belongs to what is ours here; one that is not whole, and says so, to nothing
 */
export function takeSnapshot({ book, usersSheets }: Pick<Desk, "book" | "usersSheets">, gives?: GivenSheet): Snapshot {
  const users = new Map<string, string>();
  const formats = new Map<string, string>();
  const ours = new Map<string, string>();
  const ownTexts = new Set<unknown>();
  const marked = book.names.filter(({ hidden, refersTo }) => hidden && !refersTo.includes("#REF!"));
  const unmarked: string[] = [];
  let given = 0;
  const first = book.sheets[0]?.id;
  for (const { id, name, grid, visibility } of book.sheets) {
    if (grid === null) continue;
    const isUsers = usersSheets.has(id);
    const contents = sheetContents(grid);
    const isGiven = gives !== undefined && !isUsers && name.startsWith(gives.sheetTitle);
    if (isGiven && isUnfinished(contents, gives)) continue;
    // a sheet of ours that was taken away and made anew is the same
    const key = isUsers ? sheetKey(id) : isGiven ? `${GIVEN} ${String(++given)}` : `own sheet ${name}`;
    for (const [what, value] of sheetEntries(contents, id === first))
      (isUsers ? users : ours).set(`${key} ${what}`, JSON.stringify(value));
    (isUsers ? users : ours).set(`${key} visibility`, visibility);
    for (const { ref, rules } of contents.conditionalFormats as Format[])
      for (const { formulae = [] } of rules) {
        const isOurs = ownerOfFormula(formulae[0] ?? "") !== null;
        const place = placeOfFormat(contents.cells, ref, formulae.join(), id === first);
        (isOurs ? ours : formats).set(`${key} format ${place}`, "set");
      }
    if (isUsers) continue;
    for (const { value } of Object.values(contents.cells)) ownTexts.add(value);
    if (!isGiven && !marked.some(({ refersTo }) => refersTo.startsWith(`'${name}'!`))) unmarked.push(name);
  }
  for (const { name, hidden, refersTo, comment, sheetId } of book.names) {
    // where a request was cut between the two, a name of ours is there and not hidden yet: the next try hides it
    const isOurs = hidden || name.startsWith("_VNeID_") || (sheetId !== null && !usersSheets.has(sheetId));
    (isOurs ? ours : users).set(`name ${name}`, JSON.stringify({ refersTo, comment, hidden }));
  }
  for (const [key, value] of Object.entries(book.settings)) ours.set(`setting ${key}`, value);
  return { users, formats, ours, ownTexts, unmarked };
}

/** What differs, as "where: before → after"; "" stands for nothing. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key) ?? ""} → ${after.get(key) ?? ""}`)
    .sort();
}

/** What of a sheet that we gave her is not as it is where all goes well; nothing where there is none. */
export function unlikeGiven(after: Snapshot, calm: Snapshot): string[] {
  const givenIn = ({ ours }: Snapshot) => new Map([...ours].filter(([key]) => key.startsWith(GIVEN)));
  const now = givenIn(after);
  return now.size === 0 ? [] : differences(givenIn(calm), now);
}

/** The place of a difference. */
export const placeOfDifference = (difference: string): string => difference.slice(0, difference.indexOf(": "));
