import { columnOfLetters } from "../../workbench/book/blockAddress";
import { shiftFormula } from "../../workbench/book/formulaShift";
import { cellAddress } from "../../src/grid/address";
import type { CellValue } from "../../src/grid/cellValue";
import { REPEATED_OWNER, TO_DO_OWNER, TYPED_OWNER } from "../../src/highlights/highlight";
import { NO_CHOICE } from "../../src/roster/layoutChoice";
import type { Roster } from "../../src/roster/roster";
import { foundCells } from "./findings";
import { planHighlights } from "./plans";
import { RandomCells, type CellKind } from "./randomCells";
import { randomFrom } from "./randomFrom";
import { problemsOf, rosterOf } from "./readSheet";
import { TODAY } from "./rosterOfRows";
import { sheetOf } from "./sheetOf";

/** A highlight's formula at one of its cells, and whether the rule says that it must show there. */
export interface Question {
  owner: string;
  /** From 0. */
  row: number;
  address: string;
  formula: string;
  found: boolean;
  /** What the cells hold that the formula names. */
  values: readonly CellValue[];
}

/** Random people under one kind of headings, and all that a formula engine is asked about them. */
export interface TwinSheet {
  name: string;
  rows: readonly (readonly CellValue[])[];
  questions: readonly Question[];
}

type Columns = readonly (readonly [heading: string, kind: CellKind])[];

const PLAIN: Columns = [
  ["Họ và tên", "name"],
  ["Ngày sinh", "birthDate"],
  ["Giới tính", "gender"],
  ["Đơn vị", "unit"],
  ["Số CCCD", "citizenId"],
  ["VNeID mức 2", "mark"],
  ["Lý do chưa cài đặt", "reason"],
  ["Bộ phận Một cửa", "mark"],
];
const PAIRS: Columns = [
  ["Họ và tên đệm", "name"],
  ["Tên", "name"],
  ["Số CCCD", "citizenId"],
  ["Đã cấp CCCD", "mark"],
  ["Quốc tịch", "country"],
  ["Đã cài đặt", "mark"],
  ["Chưa cài đặt", "mark"],
  ["Ngày cài đặt", "mark"],
  ["Lý do chưa cài đặt", "reason"],
  ["Bộ phận Một cửa", "mark"],
];
const LONE_NOT: Columns = [
  ["Họ và tên", "name"],
  ["Số CCCD", "citizenId"],
  ["Chưa cài đặt", "mark"],
  ["Lý do chưa cài đặt", "reason"],
  ["Bộ phận Một cửa", "mark"],
];
const LEVELS: Columns = [
  ["Họ và tên", "name"],
  ["Ngày sinh", "birthDate"],
  ["Số CCCD", "citizenId"],
  ["Mức độ định danh", "level"],
  ["Có giá trị đến", "birthDate"],
  ["Bộ phận Một cửa", "mark"],
];

/** What the cells hold that a formula names in its row. */
function valuesNamed(formula: string, row: readonly CellValue[]): CellValue[] {
  const columns = [...formula.replace(/"[^"]*"/g, "").matchAll(/\$([A-Z]+)\d+/g)].map(([, letters = ""]) => letters);
  return [...new Set(columns)].map((letters) => row[columnOfLetters(letters)] ?? "");
}

/** Highlights that are true only where some rule finds something, not everywhere where it does. */
const UNDER_OTHERS: readonly string[] = [REPEATED_OWNER, TYPED_OWNER];

/**
 * The highlights of a roster as they are set, asked for at each of their cells; those under others where no rule finds
 * anything.
 */
export function questionsAbout(roster: Roster, rows: TwinSheet["rows"]): Question[] {
  const findings = problemsOf(roster);
  const found = new Set(foundCells(findings));
  const foundAnyhow = new Set([...found].map((cell) => cell.split(" ")[0]));
  return planHighlights(roster, findings, true).flatMap(({ owner, areas, formula: first }) =>
    areas.flatMap(({ top, left, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, i): Question => {
        const row = top + i;
        const address = cellAddress(row, left);
        const formula = shiftFormula(first, row - (areas[0]?.top ?? 0), 0);
        const values = valuesNamed(formula, rows[row] ?? []);
        return {
          owner,
          row,
          address,
          formula,
          found: owner === TO_DO_OWNER || found.has(`${address} ${owner}`),
          values,
        };
      }).filter(({ address }) => !UNDER_OTHERS.includes(owner) || !foundAnyhow.has(address)),
    ),
  );
}

function twinSheet(name: string, seed: number, people: number, columns: Columns, choice = NO_CHOICE): TwinSheet {
  const random = new RandomCells(randomFrom(seed));
  const rows = [
    ["STT", ...columns.map(([heading]) => heading)],
    ...Array.from({ length: people }, (_, i) => [i + 1, ...columns.map(([, kind]) => random.cell(kind))]),
  ];
  const roster = rosterOf(sheetOf(rows), TODAY, rows.length, choice);
  if (roster === null) throw new Error(`no roster in ${name}`);
  return { name, rows, questions: questionsAbout(roster, rows) };
}

/** Some thousand people in rosters of all kinds that formulas tell apart: the same ones each time. */
export function twinSheets(): readonly TwinSheet[] {
  return [
    twinSheet("plain", 1, 1_500, PLAIN),
    twinSheet("pairs", 2, 600, PAIRS),
    twinSheet("a lone Chưa of which blank means done", 3, 300, LONE_NOT, { columns: {}, blankMeansDone: true }),
    twinSheet("levels", 4, 600, LEVELS),
  ];
}
