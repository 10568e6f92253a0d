import { parseBlock } from "../book/blockAddress";
import type { Book } from "../book/book";
import type { RowMove } from "../book/rows/rowMove";

/** Somebody else who has the same workbook open. The page shows and saves what they do, and Excel calls it "Remote". */
export class Coauthor {
  constructor(private readonly book: () => Book) {}

  /** Types texts over the cells from an address on, as one change; each text is read as if it had been typed. */
  type(sheetName: string, address: string, texts: readonly (readonly string[])[]): void {
    const { book, sheetId } = this.on(sheetName);
    const block = parseBlock(address);
    if (block === null) throw new Error(`No cell ${address}`);
    book.changes.hold(() => {
      texts.forEach((line, row) =>
        line.forEach((text, column) => book.edit(sheetId, block.top + row, block.left + column, text, "coauthor")),
      );
    });
  }

  /** Inserts rows before a row, or deletes rows from there on. Rows count from 1, as in Excel. */
  moveRows(sheetName: string, kind: RowMove["kind"], row: number, count = 1): void {
    const { book, sheetId } = this.on(sheetName);
    book.moveRows(sheetId, { kind, at: row - 1, count }, "coauthor");
  }

  private on(sheetName: string): { book: Book; sheetId: string } {
    const book = this.book();
    const sheet = book.findByName(sheetName);
    if (sheet === undefined) throw new Error(`No sheet ${sheetName}`);
    return { book, sheetId: sheet.id };
  }
}
