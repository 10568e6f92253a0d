import { filterBlock } from "../book/autoFilter";
import { rowCount, type Block } from "../book/block";
import { BookError } from "../book/book";
import { GridSheet } from "../book/bookSheet";
import { filterChoices, type FilterChoice } from "../book/filter/filterChoices";
import { filterRegion } from "../book/filter/filterRegion";
import type { RowMove } from "../book/rows/rowMove";
import { sortRegion } from "../book/sort/sortRegion";
import type { Desk } from "./desk";

/**
 * What the user does with whole rows of the active sheet, by what is selected. She can undo all of it. Each throws
 * BookError where it cannot be done.
 */
export class SheetTools {
  constructor(private readonly desk: Desk) {}

  private get selected(): { sheet: GridSheet; selection: Block } | null {
    const { sheet, selection } = this.desk;
    return sheet instanceof GridSheet && selection !== null ? { sheet, selection } : null;
  }

  /** Inserts as many rows above the selection as it has, or deletes the rows of the selection. */
  moveRows(kind: RowMove["kind"]): void {
    if (this.selected === null) return;
    const { sheet, selection } = this.selected;
    this.desk.run((book) => book.moveRows(sheet.id, { kind, at: selection.top, count: rowCount(selection) }));
  }

  /** Sorts the region that the selection lies in by its first column. */
  sort(descending: boolean): void {
    if (this.selected === null) return;
    const { sheet, selection } = this.selected;
    const region = sortRegion(sheet.grid, selection);
    if (region === null) throw new BookError("Ở đây không có hàng nào để sắp xếp.");
    this.desk.run((book) => book.sort(sheet.id, region, { column: selection.left, descending }));
  }

  /** Whether the sheet has a filter. */
  get filtered(): boolean {
    return this.selected !== null && filterBlock(this.selected.sheet.grid) !== null;
  }

  /** Sets a filter over the region that the selection lies in, or takes the sheet's filter away. */
  toggleFilter(): void {
    if (this.selected === null) return;
    const { sheet, selection } = this.selected;
    if (this.filtered) {
      this.desk.run((book) => book.filter(sheet.id, { kind: "off" }));
      return;
    }
    const block = filterRegion(sheet.grid, selection);
    if (block === null) throw new BookError("Ở đây không có hàng nào để lọc.");
    this.desk.run((book) => book.filter(sheet.id, { kind: "on", block }));
  }

  /** What the selected column of the filter holds, and its heading. */
  filterColumn(): { heading: string; choices: FilterChoice[] } {
    const { book } = this.desk;
    const block = this.selected && filterBlock(this.selected.sheet.grid);
    const choices =
      book && this.selected && filterChoices(this.selected.sheet, this.selected.selection.left, book.date1904);
    if (!this.selected || !block || !choices)
      throw new BookError("Hãy chọn một ô trong vùng đang lọc. Chưa có bộ lọc thì bấm “Lọc” trước.");
    const { sheet, selection } = this.selected;
    return { heading: sheet.grid.findCell(block.top + 1, selection.left + 1)?.text ?? "", choices };
  }

  /** Shows only the rows whose cell in the selected column shows one of these texts. Null shows all. */
  filterBy(shown: string[] | null): void {
    if (this.selected === null) return;
    const { sheet, selection } = this.selected;
    this.desk.run((book) => book.filter(sheet.id, { kind: "column", column: selection.left, shown }));
  }
}
