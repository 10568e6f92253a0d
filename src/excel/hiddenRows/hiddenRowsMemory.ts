import type { OurHiddenRows } from "../../highlights/hiddenRows/hiddenRows";
import { hiddenRowsOf, hiddenRowsText } from "../../highlights/hiddenRows/hiddenRowsText";
import { askForOldHiddenRows } from "./oldHiddenRows";

/**
 * The hidden name that keeps which rows we hid: of the sheet itself, so that it goes with it when it is renamed, copied
 * or deleted. For ever: workbooks carry it.
 */
const RECORD = "_VNeID_HangAn";
/** What it says of a sheet on which we hide nothing, though the old bag says we do. */
const NONE = "0";

/**
 * Letters in one text of a formula, and texts in the formula of one name: Excel takes 255 letters in a text, and 8,192
 * in a formula.
 */
const LETTERS = 240;
const TEXTS = 30;

/**
 * The names of a record of so many parts: one nearly always; more where rows of ours and of others take thousands of
 * turns.
 */
const namesOf = (parts: number): string[] =>
  Array.from({ length: parts }, (_, part) => (part === 0 ? RECORD : `${RECORD}.${String(part + 1)}`));

/** A text in parts, the first of which begins with their number; each is a constant that a name can stand for. */
function formulasOf(text: string): string[] {
  const parts = Math.ceil(text.length / (LETTERS * TEXTS));
  return Array.from({ length: parts }, (_, part) => {
    const piece = text.slice(part * LETTERS * TEXTS, (part + 1) * LETTERS * TEXTS);
    const texts = piece.match(new RegExp(`.{1,${String(LETTERS)}}`, "gu")) ?? [];
    return `=${[...(part === 0 ? [`${String(parts)} `] : []), ...texts].map((each) => `"${each}"`).join("&")}`;
  });
}

const textOf = ({ formula }: Excel.NamedItem): string =>
  [...String(formula).matchAll(/"([^"]*)"/gu)].map(([, text = ""]) => text).join("");

/** What is kept of a sheet. */
export interface KeptHiddenRows {
  /** The rows that we hid on it and have not shown again; null: none. */
  rows: OurHiddenRows | null;
  /**
   * The names that keep it, and whether anybody sees them in Excel's list of names: so they stay where a request was
   * cut before they were hidden.
   */
  names: ReadonlyMap<string, boolean>;
  /** Whether the old bag says something of this sheet, which a record on it overrules. */
  inOldBag: boolean;
}

/**
 * Asks which rows we hid on a sheet; to be called after the next sync. One more round trip where the record has several
 * parts. Whatever is not of our form, by a later version or another hand, is as if it were not there.
 */
export function askForHiddenRows(context: Excel.RequestContext, sheet: Excel.Worksheet): () => Promise<KeptHiddenRows> {
  const first = askForPart(sheet, RECORD);
  const old = askForOldHiddenRows(context, sheet);
  return async () => {
    const before = old();
    if (first.isNullObject) return { rows: before, names: new Map(), inOldBag: before !== null };
    const [, parts = "1", beginning = ""] = /^(\d{1,4}) (.*)$/u.exec(textOf(first)) ?? [];
    const others = namesOf(Number(parts))
      .slice(1)
      .map((name) => ({ name, part: askForPart(sheet, name) }));
    if (others.length > 0) await context.sync();
    const there = others.filter(({ part }) => !part.isNullObject);
    const text = there.length < others.length ? "" : [beginning, ...there.map(({ part }) => textOf(part))].join("");
    const names = visibilities([{ name: RECORD, part: first }, ...there]);
    return { rows: text === NONE ? null : hiddenRowsOf(text), names, inOldBag: before !== null };
  };
}

interface Part {
  name: string;
  part: Excel.NamedItem;
}

const visibilities = (parts: readonly Part[]): ReadonlyMap<string, boolean> =>
  new Map(parts.map(({ name, part }) => [name, part.visible]));

function askForPart(sheet: Excel.Worksheet, name: string): Excel.NamedItem {
  const part = sheet.names.getItemOrNullObject(name);
  part.load("formula,visible");
  return part;
}

/**
 * Queues that the sheet keeps which rows we hid on it; null forgets them. Gives what it keeps then. One round trip
 * where the record has several parts.
 */
export async function queueHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  former: KeptHiddenRows,
  rows: OurHiddenRows | null,
): Promise<KeptHiddenRows> {
  const { inOldBag } = former;
  const forgotten = inOldBag ? NONE : "";
  const formulas = formulasOf(rows === null ? forgotten : hiddenRowsText(rows));
  const names = namesOf(formulas.length);
  const there = new Map([...former.names, ...(await namesThere(context, sheet, names.slice(1)))]);
  names.forEach((name, part) => {
    const formula = formulas[part] ?? "";
    const isVisible = there.get(name);
    if (isVisible === false) {
      sheet.names.getItem(name).formula = formula;
      return;
    }
    // Excel hides a name only as it is added (office-js #3878).
    if (isVisible === true) sheet.names.getItem(name).delete();
    sheet.names.add(name, formula).visible = false;
  });
  for (const name of there.keys()) if (!names.includes(name)) sheet.names.getItem(name).delete();
  return { rows, names: new Map(names.map((name) => [name, false])), inOldBag };
}

/** Those of some names that the sheet has, whatever the first part said of them, and whether anybody sees them. */
async function namesThere(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  if (names.length === 0) return new Map();
  const asked = names.map((name) => ({ name, part: askForPart(sheet, name) }));
  await context.sync();
  return visibilities(asked.filter(({ part }) => !part.isNullObject));
}
