import type ExcelJS from "exceljs";
import { REASON_CATEGORIES } from "../../src/roster/cells/reasonCategory";
import { reportWords } from "../../src/text/documents/report";
import { shortLabel } from "../../src/documents/report/shortLabel";
import type { Truth } from "./truth";

/** The numbers that stand on a report sheet, by the names the truth files have for them. */
export type ReportNumbers = Pick<Truth, "totals" | "oneStop" | "reasons" | "units"> & { draft: boolean };

type Row = readonly ExcelJS.CellValue[];

const text = (value: ExcelJS.CellValue | undefined) => (typeof value === "string" ? value : "");
const number = (value: ExcelJS.CellValue | undefined) => (typeof value === "number" ? value : null);

/** The first columns of every row; what is merged stands in its first cell. */
function rowsOf(sheet: ExcelJS.Worksheet): Row[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      return cell.master.address === cell.address ? cell.value : null;
    }),
  );
}

/**
 * The row of the first heading that says all of these, and in which of its columns each stands; -1 where there is none.
 */
export function findHeads(rows: readonly Row[], ...heads: readonly string[]): { row: number; columns: number[] } {
  const row = rows.findIndex((cells) => heads.every((head) => cells.includes(head)));
  return { row, columns: heads.map((head) => rows[row]?.indexOf(head) ?? -1) };
}

function reasonsOf(rows: readonly Row[], count: number): Record<string, number> {
  const below = rows.slice(rows.findIndex(([, item]) => item === reportWords.lines.reasons) + 1);
  const end = below.findIndex(([ordinal]) => typeof ordinal === "number");
  return Object.fromEntries(
    below
      .slice(0, end)
      .filter(([ordinal]) => text(ordinal).endsWith(")"))
      .map((row) => {
        const id = REASON_CATEGORIES.find(({ label }) => shortLabel(label) === row[1])?.id ?? text(row[1]);
        return [id === "blank" ? "none" : id, Number(row[count])];
      }),
  );
}

function unitsOf(rows: readonly Row[]): Truth["units"] {
  const { unit, total, citizenId, issued, done } = reportWords.unitHeads;
  const {
    row: first,
    columns: [nameColumn = -1, totalColumn = -1],
  } = findHeads(rows, unit, total, citizenId);
  if (first < 0) return null;
  const {
    columns: [issuedColumn = -1, doneColumn = -1],
  } = findHeads(rows, issued, done);
  const below = rows.slice(first + 2);
  const end = below.findIndex((row) => [reportWords.unitless, reportWords.sum].includes(text(row[nameColumn])));
  return below
    .slice(0, end)
    .filter(([ordinal]) => typeof ordinal === "number")
    .map((row) => ({
      name: text(row[nameColumn]),
      total: Number(row[totalColumn]),
      issued: number(row[issuedColumn]),
      done: number(row[doneColumn]),
    }));
}

/**
 * Reads a report sheet as its reader would: by the words beside the numbers. A report without lines on whom to verify
 * says that it is nobody.
 */
export function readReport(sheet: ExcelJS.Worksheet): ReportNumbers {
  const rows = rowsOf(sheet);
  const {
    columns: [, count = -1],
  } = findHeads(rows, reportWords.heads.item, reportWords.heads.count);
  const find = (item: string, from = 0) => rows.slice(from).find((row) => row[1] === item);
  const after = (item: string, from = 0) => number(find(item, from)?.[count]);
  const { lines, moreLines } = reportWords;
  const toVerify = (item: string, counted: string) =>
    find(item) === undefined && after(counted) !== null ? 0 : after(item);
  const oneStop = rows.findIndex(([, item]) => item === moreLines.oneStop);
  const total = after(moreLines.oneStopTotal, oneStop);
  return {
    totals: {
      total: after(lines.total),
      issued: after(lines.issued),
      notIssued: after(lines.notIssued),
      idToVerify: toVerify(moreLines.idToVerify, lines.issued),
      done: after(lines.done),
      notDone: after(lines.notDone),
      level2ToVerify: toVerify(moreLines.level2ToVerify, lines.done),
      pending: after(moreLines.pending),
    },
    oneStop: total === null ? null : { total, done: after(moreLines.oneStopDone, oneStop) ?? Number.NaN },
    reasons: reasonsOf(rows, count),
    units: unitsOf(rows),
    draft: rows.some(([first]) => first === reportWords.draft),
  };
}
