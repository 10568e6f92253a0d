import type { Worksheet } from "exceljs";
import { reportWords } from "../../src/text/documents/report";
import { supplementWords } from "../../src/text/documents/supplement";
import type { Desk } from "./desk";

/**
 * Where somebody types on a sheet of ours: a cell that the sheet offers for it, or one that the sheet says nothing of.
 */
interface Typing {
  text: string;
  row: number;
  column: number;
}

/** The first cell with this text, rows and columns from 0. */
function find(grid: Worksheet, text: string): { row: number; column: number } {
  const found: { row: number; column: number }[] = [];
  grid.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === text) found.push({ row: cell.fullAddress.row - 1, column: cell.fullAddress.col - 1 });
    }),
  );
  const [first] = found;
  if (first === undefined) throw new Error(`There is no ${text}.`);
  return first;
}

function beside(grid: Worksheet): Typing[] {
  return [
    { text: "nhớ hỏi lại", row: 6, column: 15 },
    { text: "đã gọi", row: grid.rowCount + 3, column: 1 },
  ];
}

/** What an officer types into the report: in its blanks, and anywhere else. */
function onReport(grid: Worksheet): Typing[] {
  const lines = find(grid, reportWords.difficulties);
  // A final report has no column for remarks.
  const draft = grid.getColumn(1).values.includes(reportWords.draft);
  const remark = draft ? find(grid, reportWords.heads.remark) : null;
  const remarked = remark === null ? [] : [{ text: "xem công văn", row: remark.row + 2, column: remark.column }];
  return [{ text: "Thiếu điện thoại", row: lines.row + 1, column: 0 }, ...remarked, ...beside(grid)];
}

const ANSWERS = ["079195000005", "đang làm ở xã"];

/** What units answer on the sheet for them, in the first lines of people. */
function onSupplement(grid: Worksheet): Typing[] {
  const { row: head, column } = find(grid, supplementWords.heads.answer);
  const lines = (grid.getRows(head + 2, grid.rowCount - head - 1) ?? []).filter(({ values }) => {
    const [ordinal] = (values as unknown[]).slice(1);
    return typeof ordinal === "number";
  });
  const answers = ANSWERS.map((text, at) => ({ text, row: (lines[at]?.number ?? 0) - 1, column }));
  return [...answers, ...beside(grid)];
}

/** Types on the sheet of ours that was written last. Gives the texts. */
export function typeOn({ book, usersSheets }: Desk, sheet: "report" | "supplement"): string[] {
  const own = book.sheets.find(({ id }) => !usersSheets.has(id));
  if (!own?.grid) throw new Error("There is no sheet of ours.");
  const typings = sheet === "report" ? onReport(own.grid) : onSupplement(own.grid);
  for (const { text, row, column } of typings) {
    const cell = own.grid.getCell(row + 1, column + 1);
    // nobody can type into what a merged cell covers
    if (cell.master !== cell) throw new Error(`Nothing can be typed at ${cell.address}.`);
    book.edit(own.id, row, column, text);
  }
  return typings.map(({ text }) => text);
}
