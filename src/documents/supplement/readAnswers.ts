import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { FormerSheet } from "../formerSheet";
import { parseLineKey, type LineKey } from "./lineKey";
import type { SupplementWords } from "./supplementWords";

/** Names of the columns that units fill in, and of the keys, on the sheet. For ever. */
export const ANSWERS = "answers";
export const IDS = "ids";
export const KEYS = "keys";

/** An ID as the sheet shows it (`maskedId`). */
const MASKED = /^\d\d•+\d\d$/u;

/** What identifies a line of the sheet, by its own texts: no ID number. */
export interface LineTexts {
  unit: string;
  name: string;
  /** Masked; "" where there is none. */
  citizenId: string;
  what: string;
}

/** A line as it stands on the sheet, and what a unit filled in. */
export interface FormerLine extends LineTexts {
  /** Null on a sheet that was written before lines had one, and on a line that somebody put in. */
  key: LineKey | null;
  /** Typed where no ID stood; else "". */
  typedId: string;
  answer: string;
  /** The answer as its cell holds it: a day may be a number. */
  value: CellValue;
  /** Where it stands on the sheet, from 0. */
  row: number;
}

/** Gives equal texts for lines that are the same but for blanks. */
export const textsOf = ({ unit, name, citizenId, what }: LineTexts): string =>
  [unit, name, citizenId, what].map(cleanText).join("\n");

const textAt = (row: readonly CellValue[], column: number) => String(row[column] ?? "");

type Columns = Readonly<Record<keyof SupplementWords["heads"], number>>;

/** Where the lines stand, and which column is what; null where the sheet has no table of ours. */
interface Table {
  columns: Columns;
  top: number;
  bottom: number;
}

/**
 * Columns beside that of the answers, where their headings are gone: of now, and of before lines had keys, when a
 * column named the cell.
 */
const BESIDE = { ordinal: -5, name: -4, citizenId: -3, what: -2, advice: -1, answer: 0, key: 1 };
const BESIDE_FORMERLY = { ...BESIDE, ordinal: -6, name: -5, citizenId: -4 };

function tableOf({ cells, names }: FormerSheet, { heads }: Pick<SupplementWords, "heads">): Table | null {
  const headRow = cells.findIndex((row) => row.some((value) => cleanText(value) === heads.answer));
  const head = (cells[headRow] ?? []).map(cleanText);
  const block = names.get(ANSWERS)?.block ?? null;
  const answer = block?.left ?? head.indexOf(heads.answer);
  const beside = names.has(KEYS) || head.includes(heads.key) ? BESIDE : BESIDE_FORMERLY;
  const columnOf = (which: keyof Columns, name?: string): number => {
    const named = name === undefined ? undefined : names.get(name)?.block?.left;
    const found = head.indexOf(heads[which]);
    return named ?? (found < 0 ? answer + beside[which] : found);
  };
  const columns = {
    ordinal: columnOf("ordinal"),
    name: columnOf("name"),
    citizenId: columnOf("citizenId", IDS),
    what: columnOf("what"),
    advice: columnOf("advice"),
    answer,
    key: columnOf("key", KEYS),
  };
  if (Object.values(columns).some((column) => column < 0)) return null;
  // on a sheet without names the heading itself may have been sorted among the lines
  return { columns, top: block?.top ?? 0, bottom: block?.bottom ?? cells.length - 1 };
}

/**
 * The lines of a sheet for the units, with what was filled in: of one that is written over, or that came back as a
 * file. A row of which only the answer is filled in goes on with the answer above it.
 */
export function readAnswers(
  former: FormerSheet,
  words: Pick<SupplementWords, "heads" | "gone" | "unitOf">,
): readonly FormerLine[] {
  const table = tableOf(former, words);
  if (table === null) return [];
  const { columns } = table;
  const lines: FormerLine[] = [];
  let unit = "";
  for (const [at, row] of former.cells.slice(table.top, table.bottom + 1).entries()) {
    if (cleanText(textAt(row, columns.answer)) === words.heads.answer) {
      // what stood above it is no unit
      unit = "";
      continue;
    }
    const [first, name, id, what, advice, answer] = (
      ["ordinal", "name", "citizenId", "what", "advice", "answer"] as const
    ).map((column) => textAt(row, columns[column])) as [string, string, string, string, string, string];
    const last = lines.at(-1);
    if ([name, id, what, advice].every((text) => text.trim() === "")) {
      if (first.trim() !== "") unit = first;
      if (answer.trim() !== "" && last !== undefined) {
        last.answer = [last.answer, answer].filter(Boolean).join("\n");
        last.value = last.answer;
      }
      continue;
    }
    const masked = id.trim() === "" || MASKED.test(id.trim());
    lines.push({
      unit: cleanText(unit) === words.gone ? advice : words.unitOf(unit),
      name,
      citizenId: masked ? id : "",
      what,
      key: parseLineKey(textAt(row, columns.key)),
      typedId: masked ? "" : id,
      answer,
      value: row[columns.answer] ?? "",
      row: table.top + at,
    });
  }
  return lines;
}

/** Whether anything was filled in. */
export const isAnswered = ({ typedId, answer }: Pick<FormerLine, "typedId" | "answer">): boolean =>
  typedId.trim() !== "" || answer.trim() !== "";
