import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { BlankName } from "./reportBlanks";
import { RULE } from "./reportHead";
import type { ReportWords } from "./reportWords";
import { splitDate } from "./splitDate";

type Row = readonly CellValue[];
type Entry = readonly [BlankName, string];

/** Columns of the left half of the head; the right half begins behind them. */
const LEFT_COLUMNS = 2;

const isText = (value: CellValue | undefined, text: string) => value !== undefined && cleanText(value) === text;

/** Everything that stands in a row between two columns. */
const textOf = (row: Row | undefined, from?: number, to?: number) =>
  (row ?? [])
    .slice(from, to)
    .filter((value) => value !== "")
    .join(" ");

function dated(text: string, words: BlankName, date: BlankName): Entry[] {
  const parts = splitDate(text);
  return [
    [words, parts.words],
    [date, parts.date],
  ];
}

/** The blocks of the signers, each found by the hint in it; names stand below the room to sign, or were written into it. */
function readSigners(rows: readonly Row[], hints: number, { signHere }: ReportWords): Entry[] {
  const [titles, hintRow, room, names] = rows.slice(hints - 1, hints + 3);
  const columns = (hintRow ?? []).flatMap((value, column) => (isText(value, signHere) ? [column] : []));
  return columns.flatMap((column, signer): Entry[] => {
    const text = (row: Row | undefined) => String(row?.[column] ?? "");
    return [
      [`title${signer}` as BlankName, text(titles)],
      [`name${signer}` as BlankName, text(names) || text(room)],
    ];
  });
}

/** What stands in the blanks of a report sheet, found by the words around them: rows may have been put in or taken out. */
export function readBlanks(rows: readonly Row[], words: ReportWords): ReadonlyMap<BlankName, string> {
  const find = (text: string) => rows.findIndex((row) => row.some((value) => isText(value, text)));
  const rule = find(RULE);
  const hints = find(words.signHere);
  const lastTitle = find(words.title.at(-1) ?? "");
  const entries: Entry[] = [];
  if (rule >= 0)
    entries.push(
      ["superior", textOf(rows[rule - 2], 0, LEFT_COLUMNS)],
      ["office", textOf(rows[rule - 1], 0, LEFT_COLUMNS)],
    );
  if (hints >= 0) entries.push(...readSigners(rows, hints, words));
  if (find(words.nation) >= 0)
    entries.push(
      ["number", textOf(rows[rule + 1], 0, LEFT_COLUMNS)],
      ...dated(textOf(rows[rule + 1], LEFT_COLUMNS), "place", "date"),
    );
  else {
    if (lastTitle >= 0) entries.push(...dated(textOf(rows[lastTitle + 1]), "letter", "letterDate"));
    entries.push(...dated(textOf(rows[hints - 2]), "place", "date"));
  }
  return new Map(entries);
}
