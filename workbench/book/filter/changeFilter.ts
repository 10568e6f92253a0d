import type { OpenBook } from "../openBook";
import { joinRows } from "../../../src/grid/joinRows";
import { filterBlock } from "../autoFilter";
import { wholeRows, type Block } from "../block";
import { blockAddress } from "../blockAddress";
import type { Origin } from "../bookChange";
import { BookError } from "../bookError";
import type { GridSheet } from "../bookSheet";
import { internals } from "../gridInternals";
import { filterCriteria, removeFilterCriteria, writeFilterCriteria, type Shown } from "./filterCriteria";
import { shownText } from "./shownText";

/** What is done with a sheet's filter. Columns from 0, of the sheet. */
export type FilterChange =
  | { kind: "on"; block: Block }
  | { kind: "off" }
  /** `shown`: what the column lets through; null lets everything through. */
  | { kind: "column"; column: number; shown: Shown | null };

/** The locale in which the user sees numbers and dates. */
const USER_LOCALE = "vi-VN";

/**
 * Sets, changes or takes away a sheet's filter, and hides and shows rows accordingly. Gives what takes it back. Throws
 * BookError, with nothing done, where it cannot.
 */
export function changeFilter(book: OpenBook, sheet: GridSheet, change: FilterChange, origin: Origin): () => void {
  if (sheet.protected) throw new BookError(`Trang tính “${sheet.name}” đang được bảo vệ nên không lọc được.`);
  const held = internals(sheet.grid);
  const before = { filter: held.autoFilter, criteria: sheet.kept.get("autoFilter") };
  const block = filterBlock(sheet.grid);
  if (change.kind !== "on" && block === null)
    throw new BookError("Trang tính này chưa có bộ lọc. Hãy bấm “Lọc” trước.");
  const hidden = carryOut(book, sheet, block, change);
  tell(book, sheet, hidden, origin);
  return () => {
    held.autoFilter = before.filter;
    if (before.criteria === undefined) removeFilterCriteria(sheet);
    else sheet.kept.set("autoFilter", before.criteria);
    // A row that was hidden or shown otherwise since then stays so.
    const back = hidden.filter(({ row, hides }) => (sheet.grid.findRow(row + 1)?.hidden ?? false) === hides);
    for (const { row, hides } of back) sheet.grid.getRow(row + 1).hidden = !hides;
    tell(
      book,
      sheet,
      back.map(({ row, hides }) => ({ row, hides: !hides })),
      origin,
    );
  };
}

/** A row whose hiding changes. */
interface HiddenRow {
  row: number;
  hides: boolean;
}

function carryOut(book: OpenBook, sheet: GridSheet, present: Block | null, change: FilterChange): HiddenRow[] {
  const { grid } = sheet;
  if (change.kind === "on") {
    internals(grid).autoFilter = blockAddress(change.block);
    writeFilterCriteria(sheet, blockAddress(change.block), new Map());
    return [];
  }
  if (present === null) return [];
  if (change.kind === "off") {
    internals(grid).autoFilter = null;
    removeFilterCriteria(sheet);
    return hideRows(sheet, present, () => false);
  }
  const { columns, others } = filterCriteria(sheet);
  const column = change.column - present.left;
  if (change.column < present.left || change.column > present.right)
    throw new BookError("Cột đang chọn nằm ngoài vùng đang lọc.");
  if (others) throw new BookError("Bộ lọc của tệp có điều kiện mà bàn thử không hiểu. Hãy bấm “Lọc” để bỏ lọc trước.");
  const wanted = new Map(columns);
  if (change.shown === null) wanted.delete(column);
  else wanted.set(column, change.shown);
  writeFilterCriteria(sheet, blockAddress(present), wanted);
  const passing = [...wanted].map(([place, shown]) => [present.left + place, new Set(shown)] as const);
  return hideRows(sheet, present, (row) =>
    passing.some(([at, shown]) => !shown.has(shownText(grid, row, at, USER_LOCALE, book.date1904))),
  );
}

/** Hides rows below the headings of a filter, or shows them; gives those for which it is a change. */
function hideRows({ grid }: GridSheet, { top, bottom }: Block, hides: (row: number) => boolean): HiddenRow[] {
  const changed: HiddenRow[] = [];
  for (let row = top + 1; row <= bottom; row++) {
    const wanted = hides(row);
    if ((grid.findRow(row + 1)?.hidden ?? false) === wanted) continue;
    grid.getRow(row + 1).hidden = wanted;
    changed.push({ row, hides: wanted });
  }
  return changed;
}

/** Neighbouring rows of one kind are told of together. */
function tell(book: OpenBook, { id: sheetId }: GridSheet, rows: readonly HiddenRow[], origin: Origin): void {
  book.changes.tell({ kind: "layout", sheetId });
  for (const hidden of [true, false]) {
    const changed = rows.filter(({ hides }) => hides === hidden).map(({ row }) => row);
    for (const { first, last } of joinRows(changed)) {
      const block = wholeRows({ top: first, left: 0, bottom: last, right: 0 });
      book.changes.tell({ kind: "rowsHidden", sheetId, block, hidden, origin });
    }
  }
}
