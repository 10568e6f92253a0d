import type { Worksheet } from "exceljs";
import { intersection, type Block } from "../block";
import { blockAddress, parseBlock } from "../blockAddress";
import { BookError } from "../bookError";
import type { GridSheet } from "../bookSheet";
import { stateOf } from "../cellEdit";
import { shiftFormula } from "../formulaShift";
import { mergedBlocksOf } from "../mergedBlocks";
import { arrayRange, eachFormula, unshareFormulas } from "../rows/cellFormulas";
import { isFormula, putContent, takeContent } from "./cellContent";
import { compareCells } from "./compareCells";

/** How rows change places: each row of the block that moves, and where to. Rows from 0. */
export type RowOrder = readonly (readonly [from: number, to: number])[];

/** Throws a BookError, in Vietnamese, where the rows of a block cannot be sorted. */
export function refuseSort({ grid, name, protected: locked }: GridSheet, block: Block): void {
  if (locked) throw new BookError(`Trang tính “${name}” đang được bảo vệ nên không sắp xếp được.`);
  const merged = mergedBlocksOf(grid).find((each) => intersection(each, block) !== null);
  if (merged !== undefined)
    throw new BookError(
      `Vùng sắp xếp có ô gộp ${blockAddress(merged)}. Hãy bỏ gộp ô, hoặc chọn các hàng không có ô gộp.`,
    );
  eachFormula(grid, (cell) => {
    const array = parseBlock(arrayRange(cell) ?? "");
    if (array !== null && intersection(array, block) !== null)
      throw new BookError(`Không thể thay đổi một phần của công thức mảng ở ${blockAddress(array)}.`);
  });
}

/**
 * The order of a block's rows by the cells of one column. Equal ones stay in order; hidden rows stay where they are, as
 * in Excel.
 */
export function rowOrder(
  grid: Worksheet,
  block: Block,
  column: number,
  descending: boolean,
  date1904: boolean,
): RowOrder {
  const places: number[] = [];
  for (let row = block.top; row <= block.bottom; row++) if (grid.findRow(row + 1)?.hidden !== true) places.push(row);
  const keyed = places.map((row) => {
    const cell = grid.findCell(row + 1, column + 1);
    return { row, key: cell === undefined ? { value: "", type: "Empty" } : stateOf(cell, date1904) };
  });
  keyed.sort((one, other) => compareCells(one.key, other.key, descending));
  return keyed.flatMap(({ row }, place) => (row === places[place] ? [] : [[row, places[place] ?? row] as const]));
}

/** A formula that shifting back does not bring back: it pointed beyond the sheet where it was. */
interface Lost {
  column: number;
  from: number;
  to: number;
  before: string;
  after: string;
}

/**
 * Moves the cells of a block's rows as Excel's sorting does: values, formulas (relative references keep their
 * distance), number formats, fonts, fills and notes go along; borders, heights, conditional formats and validations
 * stay. Gives what takes it back.
 */
export function reorderRows(grid: Worksheet, { left, right }: Block, order: RowOrder): () => void {
  unshareFormulas(grid);
  const lost = moveCells(grid, left, right, order);
  return () => {
    const untouched = lost.filter(({ column, to, after }) => grid.getCell(to + 1, column + 1).formula === after);
    moveCells(
      grid,
      left,
      right,
      order.map(([from, to]) => [to, from] as const),
    );
    for (const { column, from, before } of untouched) {
      const cell = grid.getCell(from + 1, column + 1);
      if (isFormula(cell.value)) cell.value = { ...cell.value, formula: before };
    }
  };
}

function moveCells(grid: Worksheet, left: number, right: number, order: RowOrder): Lost[] {
  const columns = Array.from({ length: right - left + 1 }, (_, place) => left + place);
  const taken = order.map(([from]) => columns.map((column) => takeContent(grid.findCell(from + 1, column + 1))));
  const lost: Lost[] = [];
  order.forEach(([from, to], row) => {
    columns.forEach((column, place) => {
      const content = taken[row]?.[place];
      if (content === undefined) return;
      const target = grid.getCell(to + 1, column + 1);
      putContent(target, content, to - from);
      if (!isFormula(content.value) || shiftFormula(target.formula, from - to, 0) === content.value.formula) return;
      lost.push({ column, from, to, before: content.value.formula, after: target.formula });
    });
  });
  return lost;
}
