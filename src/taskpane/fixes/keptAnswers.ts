import type { CellValue } from "../../grid/cellValue";
import { normalized } from "../../grid/normalized";
import type { PlacedTarget, ProposedFix } from "../../rules/proposeFix";
import type { KnownCell } from "../../rules/standing";

/** What the user decided of one cell in a preview of fixes. */
export interface KeptAnswer {
  /** By what person and cell are known again: see `answerKey`. */
  key: string;
  sheetId: string;
  rule: string;
  /** Where the cell stood, from 0, and of whom it was. */
  row: number;
  column: number;
  name: string;
  /** The text chosen; null: the cell is not to be written to. */
  text: string | null;
  /** It stands on the sheet by now. */
  written: boolean;
}

/** What the user decided in previews, as long as the pane is open. */
export interface KeptAnswers {
  cells: readonly KeptAnswer[];
  /** The heading of the column that alone was wanted; null: all were. */
  heading: string | null;
}

export const NO_ANSWERS: KeptAnswers = { cells: [], heading: null };

/**
 * The letters and digits of a cell as it was read that anybody sees: fixes take away what stands between them, and
 * bring back noughts in front.
 */
function spelt({ column, spellings: [first = ""] }: KnownCell): [number, string] {
  const text = normalized(String(first), "NFC").replace(/[^\p{L}\p{M}\p{N}]|\p{DI}/gu, "");
  return [column, text.replace(/^0+/, "")];
}

/** The same for the same cell of the same person, wherever the row stands now, as long as the cell holds the same. */
export function answerKey(sheetId: string, { rule, column, standing }: PlacedTarget, value: CellValue): string {
  return JSON.stringify([sheetId, rule, column, value, standing.who.map(spelt), standing.beside.map(spelt)]);
}

/** The answers once some fixes have been written: should they be undone, what was decided is still known. */
export function withWritten(kept: KeptAnswers, sheetId: string, written: readonly ProposedFix[]): KeptAnswers {
  const keys = new Set(written.map((fix) => answerKey(sheetId, fix, fix.before.value)));
  return { ...kept, cells: kept.cells.map((cell) => (keys.has(cell.key) ? { ...cell, written: true } : cell)) };
}
