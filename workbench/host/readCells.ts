import { ValueType } from "exceljs";
import type { Cell } from "exceljs";
import { cellCount, isUnbounded } from "../book/block";
import { cellText } from "../book/cellText";
import { cellFormula, cellValue, cellValueType, type CellValue } from "../book/cellValue";
import { styleAt } from "../book/restyle";
import type { Area } from "./model/sheetPart";
import { MAX_CELLS, responseTooLarge, SMALLEST_CELL, MAX_RESPONSE } from "./payloadLimits";

/**
 * Something of every cell of a block, row by row; null where the block has more cells than Excel reads at once. `pick`
 * sees only cells that hold something. Of whole rows or columns Excel gives null.
 */
function readCells<Value>({ grid, block }: Area, empty: Value, pick: (cell: Cell) => Value): Value[][] | null {
  if (cellCount(block) > MAX_CELLS || isUnbounded(block)) return null;
  if (cellCount(block) * SMALLEST_CELL > MAX_RESPONSE) throw responseTooLarge();
  const lines: Value[][] = [];
  const width = block.right - block.left + 1;
  for (let top = block.top; top <= block.bottom; top++) {
    const row = grid.findRow(top + 1);
    const line = new Array<Value>(width).fill(empty);
    if (row !== undefined)
      for (let place = 0; place < width; place++) {
        const cell = row.findCell(block.left + place + 1);
        if (cell !== undefined && cell.type !== ValueType.Null) line[place] = pick(cell);
      }
    lines.push(line);
  }
  return lines;
}

export function readValues(area: Area): CellValue[][] | null {
  const { date1904 } = area.context.book;
  return readCells<CellValue>(area, "", (cell) => cellValue(cell, date1904));
}

export function readFormulas(area: Area): CellValue[][] | null {
  const { date1904 } = area.context.book;
  return readCells<CellValue>(area, "", (cell) => cellFormula(cell) ?? cellValue(cell, date1904));
}

export function readValueTypes(area: Area): string[][] | null {
  const { date1904 } = area.context.book;
  return readCells(area, "Empty", (cell) => cellValueType(cell, date1904));
}

export function readTexts(area: Area): string[][] | null {
  const { book, locale } = area.context;
  return readCells(area, "", (cell) =>
    cellText(cellValue(cell, book.date1904), (cell.numFmt as string | undefined) ?? "General", locale, book.date1904),
  );
}

/** Number formats belong to empty cells too, and to those that only their row or column gives a look. */
export function readNumberFormats(area: Area): string[][] | null {
  const { grid, block } = area;
  const formats = readCells(area, "", () => "");
  formats?.forEach((line, row) => {
    for (let column = 0; column < line.length; column++)
      line[column] = styleAt(grid, block.top + row, block.left + column).numFmt ?? "General";
  });
  return formats;
}
