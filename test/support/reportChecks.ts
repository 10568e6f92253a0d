import type ExcelJS from "exceljs";
import { reportWords } from "../../src/text/documents/report";

/** A formula, without its equals sign, that is TRUE where printed numbers of the report fit together. */
export interface ReportCheck {
  what: string;
  formula: string;
}

/** Columns of the tables: those of the letter's lines, and the counts of the units. */
const COUNT = "C";
const SHARE = "D";
const UNIT_COUNTS = ["C", "D", "E", "F", "G", "H", "I"];
const UNIT_GROUPS = [
  ["D", "E", "F"],
  ["G", "H", "I"],
];

/** What Excel rounds, and where 1 of 3,000 is printed as 0.1 (src/summary/percent.ts). */
const NEARLY = 0.2;

const sumOf = (rows: readonly number[], column: string) => rows.map((row) => `${column}${row}`).join("+");

/**
 * What whoever checks the report would add up, from the printed cells alone, found by the words beside them: totals, percentages, reasons,
 * units, next steps, people listed. Where a number is said to be unknown, what needs it is left out.
 */
export function reportChecks(sheet: ExcelJS.Worksheet): ReportCheck[] {
  const column = (letter: string) => sheet.getColumn(letter).values as unknown[];
  const items = column("B");
  const counted = (row: number) => typeof sheet.getCell(`${COUNT}${row}`).value === "number";
  const { lines, moreLines, sum } = reportWords;
  const rowOf = (item: string, from = 0) => items.findIndex((value, row) => row >= from && value === item);
  const total = rowOf(lines.total);
  const parts = [
    { what: "CCCD", rows: [lines.issued, lines.notIssued, moreLines.idToVerify].map((item) => rowOf(item)) },
    { what: "level 2", rows: [lines.done, lines.notDone, moreLines.level2ToVerify].map((item) => rowOf(item)) },
  ].filter(({ rows }) => rows.every(counted));
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
    const last = rowOf(moreLines.idToVerify) - 1;
    if (!counted(notDone) || first > last) return [];
    const range = (letter: string) => `SUM(${letter}${first}:${letter}${last})`;
    return [
      { what: "reasons: sum", formula: `${range(COUNT)}=${COUNT}${notDone}` },
      { what: "reasons: percentages", formula: `ABS(${range(SHARE)}-100)<${NEARLY}` },
    ];
  }

  function unitChecks(): ReportCheck[] {
    const head = (column("D") as string[]).indexOf(reportWords.unitHeads.citizenId);
    if (head < 0) return [];
    const first = head + 2;
    const last = rowOf(sum, head);
    const known = UNIT_COUNTS.filter((letter) => typeof sheet.getCell(`${letter}${last}`).value === "number");
    const sums = known.map((letter) => ({
      what: `units: sum of ${letter}`,
      formula: `SUM(${letter}${first}:${letter}${last - 1})=${letter}${last}`,
    }));
    const across = UNIT_GROUPS.filter((group) => group.every((letter) => known.includes(letter)));
    const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return [
      ...sums,
      { what: "units: total", formula: `C${last}=${COUNT}${total}` },
      ...rows.flatMap((row) =>
        across.map((group) => ({
          what: `units: row ${row}, ${group.join("")}`,
          formula: `${group.map((letter) => `${letter}${row}`).join("+")}=C${row}`,
        })),
      ),
    ];
  }

  function listChecks(): ReportCheck[] {
    const notDone = `${COUNT}${rowOf(lines.notDone)}`;
    const steps = column("D").findIndex((value) => value === reportWords.steps["card-and-level-2"].short);
    const names = items.indexOf(reportWords.notDoneHeads.name);
    if (steps < 0 || names < 0) return [];
    const last = rowOf(sum, steps);
    return [
      { what: "steps: total", formula: `C${last}=${notDone}` },
      { what: "steps: sum", formula: `D${last}+E${last}+G${last}+I${last}+J${last}=C${last}` },
      { what: "people listed", formula: `COUNT(A${names + 1}:A${sheet.rowCount})=${notDone}` },
    ];
  }
}
