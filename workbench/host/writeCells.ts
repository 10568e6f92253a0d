import { ValueType, type Cell } from "exceljs";
import { isValidFormat } from "numfmt";
import { cellCount, columnCount, isUnbounded, rowCount, type Block } from "../book/block";
import { editCell } from "../book/cellEdit";
import type { CellEdit } from "../book/bookChange";
import { restyle } from "../book/restyle";
import { readTypedInput } from "../book/typedInput";
import { writeInput } from "../book/writeCell";
import { invalidArgument } from "./officeError";
import type { Area } from "./model/sheetPart";

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

/** A cell holds no more. */
const MAX_TEXT = 32_767;

function beginsFormula(input: string | number | boolean): input is string {
  return typeof input === "string" && /^[=+-]/.test(input);
}

function isMalformed(input: string, cellFormat: string | undefined): boolean {
  return readTypedInput(input, cellFormat, API_LOCALE).kind === "malformed";
}

/** A range of whole rows or columns has no cells to be written one by one. */
function requireBounds(block: Block): void {
  if (isUnbounded(block)) throw invalidArgument("whole rows or columns cannot be written");
}

/**
 * What some kinds of Excel keep of what is written into a cell of the format "@", just as it is; null: nothing out of
 * the ordinary.
 */
function keptText({ context: { modes } }: Area, cell: Cell, input: string | number | boolean): string | null {
  if (typeof input !== "string" || cell.numFmt !== "@") return null;
  if (input === "" && modes.has("empty-texts")) return input;
  return input.startsWith("'") && modes.has("kept-apostrophes") ? input : null;
}

/** Writes values or formulas: "" clears, null leaves alone, text is read as typed (see readTypedInput). */
export function writeValues(area: Area, value: unknown): void {
  const { block } = area;
  requireBounds(block);
  // null leaves a cell of an array alone, and stands for no array
  if (value === null) throw invalidArgument("null for the values of a range");
  const at = matrixFor(value, block);
  const grid = area.writableGrid();
  const { date1904 } = area.context.book;
  const single = cellCount(block) === 1;
  let edit: CellEdit | undefined;
  for (let row = 0; row < rowCount(block); row++)
    for (let column = 0; column < columnCount(block); column++) {
      const input = at(row, column);
      if (input === null || input === undefined) continue;
      if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean")
        throw invalidArgument(`a value of the type ${typeof input}`);
      if (typeof input === "string" && input.length > MAX_TEXT)
        throw invalidArgument("a text that is too long for a cell");
      const cell =
        input === ""
          ? grid.findCell(block.top + row + 1, block.left + column + 1)
          : grid.getCell(block.top + row + 1, block.left + column + 1);
      if (cell !== undefined && beginsFormula(input) && isMalformed(input, cell.numFmt))
        throw invalidArgument(`“${input}” is no formula`);
      const isBlank = input === "" && cell?.type === ValueType.Null && !area.context.modes.has("empty-texts");
      if (cell === undefined || isBlank) continue;
      const kept = keptText(area, cell, input);
      const write = (): void => {
        if (kept === null) writeInput(grid, cell, input, API_LOCALE, date1904);
        else cell.value = kept;
      };
      if (single) edit = editCell(cell, date1904, write);
      else write();
    }
  area.tellCells(block, edit);
}

/** Writes number formats; null leaves a cell alone. */
export function writeNumberFormats(area: Area, value: unknown): void {
  const { block } = area;
  requireBounds(block);
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
  if (typeof format !== "string" || !isValidFormat(format)) throw invalidArgument("a number format that is none");
  restyle(area.writableGrid(), block, (style) => ({ ...style, numFmt: format }));
}
