import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { FormerSheet } from "../formerSheet";
import type { SupplementWords } from "./supplementWords";

/** Names of the columns that units fill in, on the sheet. For ever. */
export const ANSWERS = "answers";
export const IDS = "ids";

/** Columns of the sheet from its first one: name, ID, cell, what is wrong, what to do (or the unit), answer. */
const [NAME, ID, WHAT, ADVICE, ANSWER] = [1, 2, 4, 5, 6];

/** An ID as the sheet shows it (`maskedId`). */
const MASKED = /^\d\d•+\d\d$/u;

/** What identifies a line of the sheet, by its own texts: no ID number. */
export interface LineKey {
  unit: string;
  name: string;
  /** Masked; "" where there is none. */
  citizenId: string;
  what: string;
}

/** A line as it stands on the sheet, and what a unit filled in. */
export interface FormerLine extends LineKey {
  /** Typed where no ID stood; else "". */
  typedId: string;
  answer: string;
}

/** Gives equal texts for lines that are the same but for blanks. */
export const keyOf = ({ unit, name, citizenId, what }: LineKey): string =>
  [unit, name, citizenId, what].map(cleanText).join("\n");

const at = (row: readonly CellValue[], column: number) => String(row[column] ?? "");

/** The column of the answers and the rows of the lines; null where the sheet has no table of ours. */
function tableOf(
  { cells, names }: FormerSheet,
  answerHead: string,
): { left: number; top: number; bottom: number } | null {
  const block = names.get(ANSWERS)?.block ?? null;
  if (block !== null) return { left: block.left - ANSWER, top: block.top, bottom: block.bottom };
  const isHead = (value: CellValue) => cleanText(value) === answerHead;
  const head = cells.findIndex((row) => row.some(isHead));
  const column = cells[head]?.findIndex(isHead) ?? -1;
  return column < ANSWER ? null : { left: column - ANSWER, top: head + 1, bottom: cells.length - 1 };
}

/**
 * The lines of a sheet that is written over, with what was filled in. A row of which only the answer is filled in goes on with the answer
 * above it.
 */
export function readAnswers(former: FormerSheet, words: SupplementWords): readonly FormerLine[] {
  const table = tableOf(former, words.heads.answer);
  if (table === null) return [];
  const lines: FormerLine[] = [];
  let unit = "";
  for (const cells of former.cells.slice(table.top, table.bottom + 1)) {
    const row = cells.slice(table.left);
    const [first, ...others] = [0, NAME, ID, 3, WHAT, ADVICE].map((column) => at(row, column));
    const answer = at(row, ANSWER);
    const last = lines.at(-1);
    if (others.every((text) => text.trim() === "")) {
      if (first !== undefined && first.trim() !== "") unit = first;
      if (answer.trim() !== "" && last !== undefined) last.answer = [last.answer, answer].filter(Boolean).join("\n");
      continue;
    }
    const id = at(row, ID);
    const masked = id.trim() === "" || MASKED.test(id.trim());
    lines.push({
      unit: cleanText(unit) === words.gone ? at(row, ADVICE) : words.unitOf(unit),
      name: at(row, NAME),
      citizenId: masked ? id : "",
      what: at(row, WHAT),
      typedId: masked ? "" : id,
      answer,
    });
  }
  return lines;
}

/** Whether anything was filled in. */
export const isAnswered = ({ typedId, answer }: FormerLine): boolean => typedId.trim() !== "" || answer.trim() !== "";
