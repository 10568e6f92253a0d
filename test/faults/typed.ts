import type { Worksheet } from "exceljs";
import { reportWords } from "../../src/text/documents/report";
import { supplementWords } from "../../src/text/documents/supplement";
import type { Desk } from "./desk";

/** Where somebody types on a sheet of ours: a cell that the sheet offers for it, or one that the sheet says nothing of. */
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
    { text: "nhớ hỏi lại", row: 6, column: 12 },
    { text: "đã gọi", row: grid.rowCount + 3, column: 1 },
  ];
}

/** What an officer types into the report: in its blanks, and anywhere else. */
function onReport(grid: Worksheet): Typing[] {
  const lines = find(grid, reportWords.difficulties);
  const remark = find(grid, reportWords.heads.remark);
  return [
    { text: "Thiếu điện thoại", row: lines.row + 1, column: 0 },
    { text: "xem công văn", row: remark.row + 2, column: remark.column },
    ...beside(grid),
  ];
}

/** What units answer on the sheet for them. */
function onSupplement(grid: Worksheet): Typing[] {
  const { row, column } = find(grid, supplementWords.heads.answer);
  return [
    { text: "079195000005", row: row + 2, column },
    { text: "đang làm ở xã", row: row + 3, column },
    ...beside(grid),
  ];
}

/** Types on the sheet of ours that was written last. Gives the texts. */
export function typeOn({ book, usersSheets }: Desk, sheet: "report" | "supplement"): string[] {
  const own = book.sheets.find(({ id }) => !usersSheets.has(id));
  if (!own?.grid) throw new Error("There is no sheet of ours.");
  const typings = sheet === "report" ? onReport(own.grid) : onSupplement(own.grid);
  for (const { text, row, column } of typings) book.edit(own.id, row, column, text);
  return typings.map(({ text }) => text);
}
