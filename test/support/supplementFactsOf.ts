import type { SupplementFacts } from "../../src/documents/supplement/planSupplement";
import { supplementLines } from "../../src/documents/supplement/supplementLines";
import { NO_WISH, type SupplementWish } from "../../src/documents/supplement/supplementWish";
import type { CellValue } from "../../src/grid/cellValue";
import { problemsOf } from "./readSheet";
import { rosterOfRows } from "./rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2"];

/**
 * What the sheet for the units is written from: people with name, unit, ID and level 2 on "DS", whose headings stand in
 * row 1.
 */
export function supplementFactsOf(
  people: readonly (readonly CellValue[])[],
  wish: SupplementWish = NO_WISH,
  more: readonly string[] = [],
): SupplementFacts {
  const roster = rosterOfRows([[...HEADINGS, ...more], ...people.map((cells, index) => [index + 1, ...cells])]);
  const lines = supplementLines(roster, problemsOf(roster));
  return { lines, sheetName: "DS", checkedAt: new Date(2026, 0, 5, 14, 5), wish };
}
