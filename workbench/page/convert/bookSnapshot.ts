import { type IStyleData, type IWorkbookData, LocaleType } from "@univerjs/core";
import type { Book } from "../../book/book";
import { sheetSnapshot } from "./sheetSnapshot";

/** The styles of a snapshot, each held once: a roster has thousands of cells and a dozen looks. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  /** The id under which a style is held. */
  id(style: IStyleData): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `style${this.ids.size}`;
      this.ids.set(key, id);
      this.styles[id] = style;
    }
    return id;
  }
}

/**
 * A whole book in the form that Univer takes, under the given id. Notes and conditional formats are not in it: they are
 * set, and change, by themselves.
 */
export function bookSnapshot(book: Book, unitId: string): IWorkbookData {
  const styles = new StyleTable();
  const sheets = Object.fromEntries(
    book.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet, (style) => styles.id(style))]),
  );
  return {
    id: unitId,
    name: book.fileName,
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: styles.styles,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets,
  };
}
