import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

/**
 * A cell as it was typed, not yet read: the book alone decides what a text means (a date, a number, text), so Univer is
 * given the text under a mark. The mark stays in Univer's undo stack, so that doing it again reads it again.
 */
export function typedCell(text: string): ICellData {
  return { v: text, t: CellValueType.STRING, f: null, si: null, p: null, custom: { typed: text } };
}

/** The text of a cell that was typed and not yet read, or null. */
export function typedText(cell: Nullable<ICellData>): string | null {
  const typed: unknown = cell?.custom?.["typed"];
  return typeof typed === "string" ? typed : null;
}
