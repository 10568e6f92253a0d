import { absoluteAddress, blockAddress } from "../../grid/address";
import type { Block } from "../../grid/block";
import { joinRows } from "../../grid/joinRows";
import { joinOverBlanks } from "../../documents/joinOverBlanks";
import type { SheetPlan } from "../../documents/sheetPlan";
import { SHEET_FONT, SHEET_STYLES } from "../../documents/sheetStyles";
import { asText } from "../host/cellInput";
import { rowParts, type RequestRoom } from "../host/requestRoom";

/** getRanges() takes 8,192 characters at most and is said to fail on less now and then (office-js #5198). */
const LONGEST_ADDRESS = 2000;

const addressOf = ({ top, left, bottom, right }: Block) => blockAddress(top, left, bottom, right);

/** The blocks as range areas, as few as the length of an address allows. */
function areasOf(sheet: Excel.Worksheet, blocks: readonly Block[]): Excel.RangeAreas[] {
  const addresses: string[] = [];
  for (const address of blocks.map(addressOf)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${address}`;
    else addresses.push(address);
  }
  return addresses.map((address) => sheet.getRanges(address));
}

/** All cells of a plan. */
const wholeOf = (sheet: Excel.Worksheet, { values, columnWidths }: SheetPlan): Excel.Range =>
  sheet.getRange(blockAddress(0, 0, values.length - 1, columnWidths.length - 1));

/** Rows of the same height, as blocks of column A. */
function rowsByHeight(heights: readonly number[]): Map<number, Block[]> {
  const rows = new Map<number, number[]>();
  heights.forEach((height, row) => {
    const same = rows.get(height) ?? [];
    rows.set(height, same);
    same.push(row);
  });
  const blocksOf = (same: number[]) =>
    joinRows(same).map(({ first, last }) => ({ top: first, left: 0, bottom: last, right: 0 }));
  return new Map(Array.from(rows, ([height, same]) => [height, blocksOf(same)]));
}

/**
 * Number formats, before the values: in a cell formatted "@" Excel takes whatever is written for text, so that "=1+1"
 * typed into a roster as a name stays a name, and stays one when the cell is edited or the file saved by another
 * program.
 */
function formatNumbers(sheet: Excel.Worksheet, { styled, values }: SheetPlan): void {
  for (const { style, blocks } of styled) {
    const { numberFormat } = SHEET_STYLES[style];
    if (numberFormat === "General") continue;
    for (const block of joinOverBlanks(blocks, values)) {
      // The types want an array of every cell; a single value is documented to serve all of them.
      sheet.getRange(addressOf(block)).numberFormat = numberFormat as unknown as string[][];
    }
  }
}

function formatStyles(sheet: Excel.Worksheet, whole: Excel.Range, { styled }: SheetPlan): void {
  whole.format.font.name = SHEET_FONT;
  whole.format.wrapText = true;
  for (const { style, blocks } of styled) {
    const { size, bold, italic, align, vertical } = SHEET_STYLES[style];
    for (const { format } of areasOf(sheet, blocks)) {
      format.font.size = size;
      format.font.bold = bold;
      format.font.italic = italic;
      format.horizontalAlignment = align;
      format.verticalAlignment = vertical;
    }
  }
}

function drawLines(sheet: Excel.Worksheet, { tables, blankLines }: SheetPlan): void {
  const draw = (block: Block, sides: readonly `${Excel.BorderIndex}`[], style: `${Excel.BorderLineStyle}`) => {
    const { borders } = sheet.getRange(addressOf(block)).format;
    for (const side of sides) borders.getItem(side).style = style;
  };
  const inside = (block: Block) => (block.bottom > block.top ? (["InsideHorizontal"] as const) : []);
  for (const block of tables)
    draw(block, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", ...inside(block)], "Continuous");
  for (const block of blankLines) draw(block, ["EdgeBottom", ...inside(block)], "Dot");
}

/**
 * Writes what a plan says over whatever stands there: cell by cell the new takes the place of the old, so that what a
 * plan carries over is never gone from the sheet, and only then is the rest emptied. Queues only, about 250 bytes a
 * row, but for what is more than one request holds.
 * @param firstCell stands in the first cell for now
 * @param unfilled the cells to be emptied
 */
export async function drawCells(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  firstCell: string,
  unfilled: readonly Block[],
  room: RequestRoom,
): Promise<void> {
  formatNumbers(sheet, plan);
  const [first = [], ...rows] = plan.values;
  const values = [[firstCell, ...first.slice(1)], ...rows];
  const parts = rowParts(values);
  let top = 0;
  for (const [at, part] of parts.entries()) {
    await room.make(part);
    // null leaves a cell as it is
    sheet.getRangeByIndexes(top, 0, part.length, plan.columnWidths.length).values = part.map((row) =>
      row.map((value) => (typeof value === "string" ? asText(value) : value)),
    );
    const end = at === parts.length - 1 ? Infinity : top + part.length;
    // with their rows, of which none is half an old one where the next part does not come
    for (const areas of areasOf(sheet, inRows(unfilled, top, end - 1))) areas.clear(Excel.ClearApplyTo.contents);
    top = end;
  }
}

/** What of some blocks stands in some rows. */
const inRows = (blocks: readonly Block[], first: number, last: number): Block[] =>
  blocks
    .map(({ top, bottom, ...columns }) => ({ top: Math.max(top, first), bottom: Math.min(bottom, last), ...columns }))
    .filter(({ top, bottom }) => top <= bottom);

/**
 * Says what cells may hold. A list refers to its cells, since one that is said ends at 255 characters and at every
 * comma (office-js #2128).
 */
function limitCells(sheet: Excel.Worksheet, { validations }: SheetPlan): void {
  for (const { blocks, takes, title, message } of validations) {
    const rule: Excel.DataValidationRule =
      takes.kind === "list"
        ? { list: { inCellDropDown: true, source: `=${absoluteAddress(takes.source)}` } }
        : { textLength: { formula1: takes.length, operator: Excel.DataValidationOperator.equalTo } };
    for (const { dataValidation } of areasOf(sheet, blocks)) {
      dataValidation.rule = rule;
      dataValidation.errorAlert = { title, message, style: Excel.DataValidationAlertStyle.warning, showAlert: true };
    }
  }
}

/** Gives the cells of a plan their looks. Queues only. */
export function drawLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { values, columnWidths, rowHeights, merges } = plan;
  const whole = wholeOf(sheet, plan);
  for (const { block, across } of merges) sheet.getRange(addressOf(block)).merge(across);
  formatStyles(sheet, whole, plan);
  drawLines(sheet, plan);
  limitCells(sheet, plan);
  whole.columnHidden = false;
  columnWidths.forEach((width, column) => {
    const cells = sheet.getRange(blockAddress(0, column, values.length - 1, column));
    if (width === 0) cells.columnHidden = true;
    else cells.format.columnWidth = width;
  });
  for (const [height, blocks] of rowsByHeight(rowHeights))
    for (const { format } of areasOf(sheet, blocks)) format.rowHeight = height;
}
