import type ExcelJS from "exceljs";
import { columnLetters } from "../../src/grid/address";
import { reportWords } from "../../src/text/documents/report";
import { findHeads } from "./readReport";

/** A formula, without its equals sign, that is TRUE where printed numbers of the report fit together. */
export interface ReportCheck {
  what: string;
  formula: string;
}

/** What Excel rounds, and where 1 of 3,000 is printed as 0.1 (src/summary/percent.ts). */
const NEARLY = 0.2;

const sumOf = (rows: readonly number[], column: string) => rows.map((row) => `${column}${row}`).join("+");

/**
 * What whoever checks the report would add up, from the printed cells alone, found by the words beside and above them:
 * totals, percentages, reasons, units, next steps, people listed. Where a number is said to be unknown, what needs it
 * is left out.
 */
export function reportChecks(sheet: ExcelJS.Worksheet): ReportCheck[] {
  // Rows and columns from 1; what is merged stands in its first cell.
  const rows = Array.from({ length: sheet.rowCount + 1 }, (_, row) =>
    Array.from({ length: 21 }, (__, column) => {
      if (row === 0 || column === 0) return null;
      const cell = sheet.getCell(row, column);
      return cell.master.address === cell.address ? cell.value : null;
    }),
  );
  const items = rows.map((row) => row[2]);
  const { heads, lines, moreLines, unitHeads, notDoneHeads, steps, unclearStep, sum } = reportWords;
  const lettersOf = (...said: readonly string[]) => {
    const { row, columns } = findHeads(rows, ...said);
    return { row, letters: columns.map((column) => columnLetters(column - 1)) };
  };
  const {
    letters: [COUNT = "", SHARE = ""],
  } = lettersOf(heads.count, heads.share);
  const counted = (row: number) => typeof sheet.getCell(`${COUNT}${row}`).value === "number";
  const rowOf = (item: string, from = 0) => items.findIndex((value, row) => row >= from && value === item);
  const total = rowOf(lines.total);
  /** Who is to be verified has a line in a draft. */
  const linesOf = (...all: readonly string[]) => all.map((item) => rowOf(item)).filter((row) => row >= 0);
  const parts = [
    { what: "CCCD", rows: linesOf(lines.issued, lines.notIssued, moreLines.idToVerify) },
    { what: "level 2", rows: linesOf(lines.done, lines.notDone, moreLines.level2ToVerify) },
  ].filter((part) => part.rows.every(counted));
  const checks = parts.flatMap(({ what, rows }): ReportCheck[] => [
    { what: `${what}: parts and total`, formula: `${sumOf(rows, COUNT)}=${COUNT}${total}` },
    { what: `${what}: percentages`, formula: `ABS(${sumOf(rows, SHARE)}-100)<${NEARLY}` },
    ...rows.map((row) => ({
      what: `${what}: percentage in row ${row}`,
      formula: `ABS(${SHARE}${row}-${COUNT}${row}/${COUNT}${total}*100)<${NEARLY}`,
    })),
  ]);
  return [...checks, ...reasonChecks(), ...unitChecks(), ...listChecks()];

  function reasonChecks(): ReportCheck[] {
    const notDone = rowOf(lines.notDone);
    const first = rowOf(lines.reasons) + 1;
    const last = rows.findIndex((row, at) => at >= first && typeof row[1] === "number") - 1;
    if (!counted(notDone) || first > last) return [];
    const range = (letter: string) => `SUM(${letter}${first}:${letter}${last})`;
    return [
      { what: "reasons: sum", formula: `${range(COUNT)}=${COUNT}${notDone}` },
      { what: "reasons: percentages", formula: `ABS(${range(SHARE)}-100)<${NEARLY}` },
    ];
  }

  function unitChecks(): ReportCheck[] {
    const {
      row: head,
      letters: [whole = ""],
    } = lettersOf(unitHeads.total, unitHeads.citizenId);
    if (head < 0) return [];
    const lower = rows[head + 1] ?? [];
    const under = lower.flatMap((value, at) =>
      typeof value === "string" && value !== heads.share && at > 2 ? [columnLetters(at - 1)] : [],
    );
    // As many belong to the ID as to level 2.
    const groups = [under.slice(0, under.length / 2), under.slice(under.length / 2)];
    const last = rowOf(sum, head);
    const isNumber = (letter: string, row: number) => typeof sheet.getCell(`${letter}${row}`).value === "number";
    const known = [whole, ...under].filter((letter) => isNumber(letter, last));
    const across = groups.filter((group) => group.every((letter) => known.includes(letter)));
    // A long table has its heading on every page.
    const numbered = Array.from({ length: last - head + 1 }, (_, at) => head + at).filter((row) =>
      isNumber(whole, row),
    );
    return [
      ...known.map((letter) => ({
        what: `units: sum of ${letter}`,
        formula: `SUM(${letter}${head}:${letter}${last - 1})=${letter}${last}`,
      })),
      { what: "units: total", formula: `${whole}${last}=${COUNT}${total}` },
      ...numbered.flatMap((row) =>
        across.map((group) => ({
          what: `units: row ${row}, ${group.join("")}`,
          formula: `${group.map((letter) => `${letter}${row}`).join("+")}=${whole}${row}`,
        })),
      ),
    ];
  }

  function listChecks(): ReportCheck[] {
    const notDone = `${COUNT}${rowOf(lines.notDone)}`;
    const shorts = [...Object.values(steps), unclearStep].map(({ short }) => short);
    const {
      row: head,
      letters: [whole = "", ...each],
    } = lettersOf(unitHeads.total, ...shorts);
    const names = lettersOf(notDoneHeads.name, notDoneHeads.reason).row;
    if (head < 0 || names < 0) return [];
    const last = rowOf(sum, head);
    return [
      { what: "steps: total", formula: `${whole}${last}=${notDone}` },
      { what: "steps: sum", formula: `${each.map((letter) => `${letter}${last}`).join("+")}=${whole}${last}` },
      { what: "people listed", formula: `COUNT(A${names + 1}:A${sheet.rowCount})=${notDone}` },
    ];
  }
}
