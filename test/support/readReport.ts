import type ExcelJS from "exceljs";
import { REASON_CATEGORIES } from "../../src/roster/cells/reasonCategory";
import { reportWords } from "../../src/text/documents/report";
import type { Truth } from "./truth";

/** The numbers that stand on a report sheet, by the names the truth files have for them. */
export type ReportNumbers = Pick<Truth, "totals" | "oneStop" | "reasons" | "units"> & { draft: boolean };

type Row = readonly ExcelJS.CellValue[];

const text = (value: ExcelJS.CellValue | undefined) => (typeof value === "string" ? value : "");
const number = (value: ExcelJS.CellValue | undefined) => (typeof value === "number" ? value : null);

/** Columns A to J of every row; what is merged stands in its first cell. */
function rowsOf(sheet: ExcelJS.Worksheet): Row[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      return cell.master.address === cell.address ? cell.value : null;
    }),
  );
}

function reasonsOf(rows: readonly Row[]): Record<string, number> {
  const first = rows.findIndex(([, item]) => item === reportWords.lines.reasons) + 1;
  const last = rows.findIndex(([, item]) => item === reportWords.moreLines.idToVerify);
  return Object.fromEntries(
    rows.slice(first, last).map(([, label, count]) => {
      const id = REASON_CATEGORIES.find((category) => category.label === label)?.id ?? text(label);
      return [id === "blank" ? "none" : id, Number(count)];
    }),
  );
}

function unitsOf(rows: readonly Row[]): Truth["units"] {
  const first = rows.findIndex(([, , , ids]) => ids === reportWords.unitHeads.citizenId) + 2;
  if (first < 2) return null;
  const length = rows.slice(first).findIndex(([ordinal]) => typeof ordinal !== "number");
  return rows.slice(first, first + length).map(([, name, total, issued, , , done]) => ({
    name: text(name),
    total: Number(total),
    issued: number(issued),
    done: number(done),
  }));
}

/** Reads a report sheet as its reader would: by the words beside the numbers. */
export function readReport(sheet: ExcelJS.Worksheet): ReportNumbers {
  const rows = rowsOf(sheet);
  const after = (item: string, from = 0) => number(rows.slice(from).find((row) => row[1] === item)?.[2]);
  const { lines, moreLines } = reportWords;
  const oneStop = rows.findIndex(([, item]) => item === moreLines.oneStop);
  const total = after(moreLines.oneStopTotal, oneStop);
  return {
    totals: {
      total: after(lines.total),
      issued: after(lines.issued),
      notIssued: after(lines.notIssued),
      idToVerify: after(moreLines.idToVerify),
      done: after(lines.done),
      notDone: after(lines.notDone),
      level2ToVerify: after(moreLines.level2ToVerify),
      pending: after(moreLines.pending),
    },
    oneStop: total === null ? null : { total, done: after(moreLines.oneStopDone, oneStop) ?? Number.NaN },
    reasons: reasonsOf(rows),
    units: unitsOf(rows),
    draft: rows.some(([first]) => first === reportWords.draft),
  };
}
