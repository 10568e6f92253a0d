import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { dated, textOf } from "./readBlanks";
import { splitDate, type BlankName } from "./reportBlanks";
import type { ReportWords } from "./reportWords";
import type { TypedHeadings, TypedLines, TypedParts } from "./readTypedLines";

/**
 * Reads what was typed into a report that was written before its blanks had names: by the words that stood round them
 * then (`ReportWords.beforeNames`). Where such a landmark is missing, nothing is read that only it could tell.
 */

type Row = readonly CellValue[];
type Entry = readonly [BlankName, string];

/** What stood for the lines under letterhead and motto. */
const RULE = "––––––––––";
const LONG_RULE = "–––––––––––––––––––––––";

/** Columns of the left half of the head; the right half begins behind them. */
const LEFT_COLUMNS = 2;

const isText = (value: CellValue | undefined, text: string) => value !== undefined && cleanText(value) === text;

/**
 * Where the parts end that hold names of units and people: the heading of the part on method, which stands in the first
 * column.
 */
function endOfTables(rows: readonly Row[], { method }: ReportWords["beforeNames"]): number {
  const row = rows.findLastIndex(
    ([first = ""]) => /^[IVX]+\. /u.test(cleanText(first)) && cleanText(first).endsWith(method),
  );
  return Math.max(row, 0);
}

function finder(rows: readonly Row[]) {
  return (text: string, from = 0, to = rows.length): number | null => {
    const row = rows.findIndex((cells, at) => at >= from && at < to && cells.some((value) => isText(value, text)));
    return row < 0 ? null : row;
  };
}

/** The letterhead: beside Quốc hiệu and motto, else the two rows above the line. */
function readLetterhead(rows: readonly Row[], { nation, motto, title }: ReportWords["beforeNames"]): Entry[] {
  const find = finder(rows);
  const firstTitle = find(title[0] ?? "");
  const end = firstTitle ?? rows.length;
  const left = (row: number | null) => (row === null || row < 0 ? "" : textOf(rows[row], 0, LEFT_COLUMNS));
  const rule = find(RULE, 0, end) ?? find(LONG_RULE, 0, end);
  const [nationRow, mottoRow] = [find(nation, 0, end), find(motto, 0, end)];
  if (nationRow === null && mottoRow === null) {
    if (rule !== null && rule >= 2)
      return [
        ["superior", left(rule - 2)],
        ["office", left(rule - 1)],
      ];
    // The line has gone: two texts above the title are these two, any other number may be anything.
    const texts = rows.slice(0, Math.max(0, (firstTitle ?? 0) - 1)).map((_, row) => left(row));
    const [superior = "", office = "", ...more] = texts.filter((text) => text !== "");
    return office === "" || more.length > 0
      ? []
      : [
          ["superior", superior],
          ["office", office],
        ];
  }
  const numbered = rule !== null ? rule + 1 : mottoRow !== null ? mottoRow + 2 : null;
  const row = numbered !== null && numbered < end ? rows[numbered] : undefined;
  return [
    ["superior", left(nationRow ?? (mottoRow ?? 0) - 1)],
    ["office", left(mottoRow ?? (nationRow ?? 0) + 1)],
    ["number", textOf(row, 0, LEFT_COLUMNS)],
    ...dated(textOf(row, LEFT_COLUMNS), "place", "date"),
  ];
}

/**
 * Whether an annex has place and date right above the hints, because the row of the titles was deleted: nothing stands
 * above the date.
 */
const isPlaceAbove = (rows: readonly Row[], hints: number, nation: string) =>
  finder(rows)(nation, 0, hints) === null &&
  textOf(rows[hints - 2]) === "" &&
  splitDate(textOf(rows[hints - 1])).date !== "";

/**
 * The blocks of the signers, each found by the hint in it: titles stand above, names below, before the list of those
 * not done.
 */
function readSigners(rows: readonly Row[], words: ReportWords["beforeNames"]): Entry[] {
  const { signHere, listTitle, ordinal, nation } = words;
  const find = finder(rows);
  const hints = find(signHere, endOfTables(rows, words));
  if (hints === null) return [];
  const heads = find(ordinal, hints);
  const list = find(listTitle, hints) ?? (heads === null ? rows.length : heads - 3);
  const titles = isPlaceAbove(rows, hints, nation) ? undefined : rows[hints - 1];
  const columns = (rows[hints] ?? []).flatMap((value, column) => (isText(value, signHere) ? [column] : []));
  return columns.flatMap((column, signer): Entry[] => {
    const texts = rows.slice(hints + 1, list).map((row) => String(row[column] ?? ""));
    return [
      [`title${signer}` as BlankName, String(titles?.[column] ?? "")],
      [`name${signer}` as BlankName, texts.filter((text) => text.trim() !== "").join("\n")],
    ];
  });
}

/** The row of an annex that says which letter it goes with, below the title. */
function readLetter(rows: readonly Row[], { title, asOf, nation }: ReportWords["beforeNames"]): Entry[] {
  const find = finder(rows);
  const lastTitle = find(title.at(-1) ?? "");
  if (lastTitle === null || find(nation, 0, lastTitle) !== null) return [];
  const text = textOf(rows[lastTitle + 1]);
  return text.startsWith(asOf) ? [] : dated(text, "letter", "letterDate");
}

/** Place and date of an annex: above the titles of the signers. */
function readPlace(rows: readonly Row[], words: ReportWords["beforeNames"]): Entry[] {
  const { signHere, nation } = words;
  const find = finder(rows);
  const hints = find(signHere, endOfTables(rows, words));
  if (hints === null || hints < 2 || find(nation, 0, hints) !== null) return [];
  return dated(textOf(rows[isPlaceAbove(rows, hints, nation) ? hints - 1 : hints - 2]), "place", "date");
}

/** What stands in the blanks. */
export function readUnnamedBlanks(
  rows: readonly Row[],
  { beforeNames }: Pick<ReportWords, "beforeNames">,
): ReadonlyMap<BlankName, string> {
  return new Map([readSigners, readLetter, readPlace, readLetterhead].flatMap((read) => read(rows, beforeNames)));
}

/** What stands under the headings of difficulties and proposals; nothing where the headings are gone. */
export function readUnnamedLines(
  rows: readonly Row[],
  { beforeNames: before }: Pick<ReportWords, "beforeNames">,
  headings: TypedHeadings,
): TypedParts {
  const texts = rows.map((row) => textOf(row));
  // What was typed is kept letter by letter; headings may have come back from another program decomposed.
  const composed = texts.map((text) => text.normalize("NFC"));
  const find = (from: number, test: (text: string) => boolean): number | null => {
    const row = composed.findIndex((text, at) => at > from && test(text));
    return row < 0 ? null : row;
  };
  const first = find(-1, (text) => text.startsWith(before.difficulties));
  const second = find(first ?? -1, (text) => text.startsWith(before.proposals));
  const end = find(second ?? first ?? -1, (text) => /^[IVX]+\. /u.test(text) && text.endsWith(before.method));
  const part = (name: "difficulties" | "proposals", from: number | null, to: number | null): TypedLines => {
    if (from === null || to === null) return { heading: headings[name], lines: [] };
    const lines = texts.slice(from + 1, to);
    return {
      heading: headings[name] + (composed[from] ?? "").slice(before[name].length),
      lines: lines.slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1),
    };
  };
  return { difficulties: part("difficulties", first, second ?? end), proposals: part("proposals", second, end) };
}
