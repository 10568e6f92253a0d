import { LAST_ROW, intersection, wholeRows, type Block } from "../block";
import { blockAddress, parseBlock } from "../blockAddress";
import { BookError } from "../bookError";
import type { GridSheet } from "../bookSheet";
import { filterBlock } from "../autoFilter";
import { tablesOf } from "../gridInternals";
import { mergedBlocksOf } from "../mergedBlocks";
import { usedBlock } from "../usedBlock";
import { arrayRange, eachFormula } from "./cellFormulas";
import type { RowMove } from "./rowMove";

/** Throws a BookError, in Vietnamese, where rows cannot be moved, or not faithfully. Nothing has been done then. */
export function refuseRowMove(sheet: GridSheet, move: RowMove): void {
  const { grid } = sheet;
  if (sheet.protected)
    throw new BookError(`Trang tính “${sheet.name}” đang được bảo vệ nên không chèn hay xóa hàng được.`);
  refuseInArrays(sheet, move);
  if (move.kind === "insert") {
    if ((usedBlock(grid, false)?.bottom ?? 0) + move.count > LAST_ROW)
      throw new BookError("Không chèn được hàng: dữ liệu ở cuối trang tính sẽ bị đẩy ra ngoài.");
    return;
  }
  const gone = wholeRows({ top: move.at, left: 0, bottom: move.at + move.count - 1, right: 0 });
  for (const merged of mergedBlocksOf(grid))
    if (has(gone, merged.top) && !has(gone, merged.bottom))
      throw new BookError(`Hàng bị xóa có ô đầu của khối ô gộp ${blockAddress(merged)}. Hãy bỏ gộp ô trước.`);
  for (const table of tablesOf(grid)) {
    const block = parseBlock(table.tableRef);
    if (block !== null) refuseHeadless(gone, block, table.totalsRow, `bảng “${table.name}”`);
  }
  const filter = filterBlock(grid);
  if (filter !== null) refuseHeadless(gone, filter, false, "vùng đang lọc");
}

function has({ top, bottom }: Block, row: number): boolean {
  return row >= top && row <= bottom;
}

/** A table or filter may lose rows, or go whole; without its headings, or all of its other rows, it is none. */
function refuseHeadless(gone: Block, block: Block, totals: boolean, what: string): void {
  if (intersection(gone, block) === null || (has(gone, block.top) && has(gone, block.bottom))) return;
  const lastRow = totals ? block.bottom - 1 : block.bottom;
  if (has(gone, block.top)) throw new BookError(`Không xóa được hàng tiêu đề của ${what}.`);
  if (has(gone, block.top + 1) && has(gone, lastRow))
    throw new BookError(`Không xóa được mọi hàng dữ liệu của ${what}.`);
}

/** Excel refuses to change a part of an array formula. */
function refuseInArrays({ grid }: GridSheet, { kind, at, count }: RowMove): void {
  eachFormula(grid, (cell) => {
    const block = parseBlock(arrayRange(cell) ?? "");
    if (block === null) return;
    const inside = kind === "insert" ? block.top < at && at <= block.bottom : overlapsPart(block, at, at + count - 1);
    if (inside) throw new BookError(`Không thể thay đổi một phần của công thức mảng ở ${blockAddress(block)}.`);
  });
}

function overlapsPart({ top, bottom }: Block, first: number, last: number): boolean {
  return top <= last && bottom >= first && (top < first || bottom > last);
}
