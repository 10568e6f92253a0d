import type { CheckResult } from "../../../src/excel/check/checkResult";
import type { CellValue } from "../../../src/grid/cellValue";
import type { FindingList } from "../../../src/rules/findingList";
import type { Roster } from "../../../src/roster/roster";
import { problemsOf } from "../../support/readSheet";
import { rosterOfRows } from "../../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];

export type PersonRow = readonly [name: string, unit: string, id: CellValue, level2: string, reason: string];

/** D2 and E2 hold findings, as do D3, F4 and C5. */
export const PEOPLE: readonly PersonRow[] = [
  ["Đỗ Thị Hoà", "Phòng Thu", "", "", ""],
  ["Nguyễn Văn An", "Phòng Thu", "", "x", ""],
  ["Trần Đình Ân", "Văn phòng", "001099012345", "chưa", ""],
  ["Lê Thị Hoa", "", "001199054321", "x", ""],
];

/** What a check finds in these people, whose headings stand in row 1. */
export function checkedRows(people: readonly PersonRow[] = PEOPLE): { roster: Roster; findings: FindingList } {
  const roster = rosterOfRows([HEADINGS, ...people.map((cells, index) => [index + 1, ...cells])]);
  return { roster, findings: problemsOf(roster) };
}

/** The same as the outcome of a check of the sheet "DS 2026". */
export function resultOf(people: readonly PersonRow[] = PEOPLE): CheckResult {
  const checked = { ...checkedRows(people), toDos: [], summary: { units: null }, highlighted: true };
  return { sheetName: "DS 2026", sheetId: "7", sheetFindings: [], questions: [], checked } as unknown as CheckResult;
}
