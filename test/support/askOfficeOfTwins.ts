import ExcelJS from "exceljs";
import type { CellValue } from "../../src/grid/cellValue";
import { isErrorValue } from "../../src/grid/cellValue";
import { recalculate } from "./askLibreOffice";
import type { TwinSheet } from "./twinSheets";

type Asked = Pick<TwinSheet, "rows" | "questions">;

/** An error value where the text is one and nothing else: typed text that looks like one has a blank after it. */
function cellOf(value: CellValue): ExcelJS.CellValue {
  if (value === "") return null;
  return typeof value === "string" && isErrorValue(value) && value === value.trim()
    ? ({ error: value } as ExcelJS.CellErrorValue)
    : value;
}

/** What LibreOffice says to the questions about each sheet: whether the highlight shows. */
export async function askOfficeOfTwins(sheets: readonly Asked[]): Promise<readonly boolean[][]> {
  const workbook = new ExcelJS.Workbook();
  const columns = sheets.map(({ rows, questions }, i) => {
    const sheet = workbook.addWorksheet(`S${String(i)}`);
    rows.forEach((row, r) => row.forEach((value, c) => (sheet.getCell(r + 1, c + 1).value = cellOf(value))));
    // Formulas stand right of the people, in their rows.
    const next = rows.map((row) => row.length);
    return questions.map(({ row, formula }) => {
      const column = (next[row] ?? 0) + 1;
      next[row] = column;
      sheet.getCell(row + 1, column).value = { formula };
      return column;
    });
  });
  const files = recalculate(new Map([["twins", new Uint8Array(await workbook.xlsx.writeBuffer())]]));
  const answered = new ExcelJS.Workbook();
  await answered.xlsx.load((files.get("twins") ?? new Uint8Array()).slice().buffer);
  return sheets.map(({ questions }, i) =>
    questions.map(({ row }, question) => {
      const { result } = answered.getWorksheet(`S${String(i)}`)?.getCell(row + 1, columns[i]?.[question] ?? 0) ?? {};
      return result === 1 || (result as unknown) === true;
    }),
  );
}
