import { LONGEST_TEXT } from "../../src/grid/longestText";
import { ValueType } from "exceljs";
import { cellCount, columnCount, rowCount, type Block } from "../book/block";
import { editCell } from "../book/cellEdit";
import type { CellEdit } from "../book/bookChange";
import { restyle } from "../book/restyle";
import { writeInput } from "../book/writeCell";
import { invalidArgument } from "./officeError";
import type { SheetPart } from "./model/sheetPart";

type Area = SheetPart & { readonly block: Block };

/** Add-ins write values as an American user would type them, whatever the user's own settings. */
const API_LOCALE = "en-US";

/** The parts of a two-dimensional array for a block; a single value stands for every cell. */
function matrixFor(value: unknown, block: Block): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const lines = value as unknown[];
  if (lines.length !== rowCount(block)) throw sizeMismatch();
  for (const line of lines) if (!Array.isArray(line) || line.length !== columnCount(block)) throw sizeMismatch();
  return (row, column) => (lines[row] as unknown[])[column];
}

function sizeMismatch(): Error {
  return invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
}

/** Writes values or formulas: "" clears, null leaves alone, text is read as typed (see readTypedInput). */
export function writeValues(area: Area, value: unknown): void {
  const { block } = area;
  const at = matrixFor(value, block);
  const grid = area.writableGrid();
  const single = cellCount(block) === 1;
  let edit: CellEdit | undefined;
  for (let row = 0; row < rowCount(block); row++)
    for (let column = 0; column < columnCount(block); column++) {
      const input = at(row, column);
      if (input === null || input === undefined) continue;
      if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean")
        throw invalidArgument(`a value of the type ${typeof input}`);
      if (typeof input === "string" && input.length > LONGEST_TEXT)
        throw invalidArgument(`a text of ${String(input.length)} letters`);
      const cell =
        input === ""
          ? grid.findCell(block.top + row + 1, block.left + column + 1)
          : grid.getCell(block.top + row + 1, block.left + column + 1);
      if (cell === undefined || (input === "" && cell.type === ValueType.Null)) continue;
      const write = (): void => writeInput(grid, cell, input, API_LOCALE);
      if (single) edit = editCell(cell, area.context.book.date1904, write);
      else write();
    }
  area.tellCells(block, edit);
}

/** Writes number formats; null leaves a cell alone. */
export function writeNumberFormats(area: Area, value: unknown): void {
  const { block } = area;
  const at = matrixFor(value, block);
  if (!Array.isArray(value)) setFormat(area, block, value);
  else
    for (let row = 0; row < rowCount(block); row++)
      for (let column = 0; column < columnCount(block); column++) {
        const top = block.top + row;
        const left = block.left + column;
        const format = at(row, column);
        if (format !== null) setFormat(area, { top, left, bottom: top, right: left }, format);
      }
  area.tellCells(block);
}

function setFormat(area: Area, block: Block, format: unknown): void {
  if (typeof format !== "string") throw invalidArgument("a number format that is no text");
  restyle(area.writableGrid(), block, (style) => ({ ...style, numFmt: format }));
}
