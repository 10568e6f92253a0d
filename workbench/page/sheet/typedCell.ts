import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

/**
 * A cell as the user typed it. The book alone decides what a text means (a date, a number, text), so that Univer gets
 * the text under a mark. The mark stays in Univer's undo stack: whoever does the step again has it read again.
 */
export function typedCell(text: string): ICellData {
  return { v: text, t: CellValueType.STRING, f: null, si: null, p: null, custom: { typed: text } };
}

/** The text of a cell that was typed and that the book has not read yet, or null. */
export function typedText(cell: Nullable<ICellData>): string | null {
  const typed: unknown = cell?.custom?.["typed"];
  return typeof typed === "string" ? typed : null;
}
