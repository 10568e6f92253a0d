import type { CellValue } from "../../grid/cellValue";
import { maskNumbers } from "../../grid/maskNumbers";
import type { SheetPlan } from "../sheetPlan";
import type { SheetStyleName } from "../sheetStyles";
import { withoutHealth } from "./withoutHealth";

/** Where these stand the report has its form: whoever fills it in has no reason to touch them. */
const FORM: readonly SheetStyleName[] = [
  "section",
  "resultHead",
  "resultOrdinal",
  "columnHead",
  "narrowHead",
  "ordinal",
];

/**
 * From eight digits on a number may be an ID that somebody typed: a CMND of nine loses a nought in front. No count of
 * ours is so long.
 */
const LONG_NUMBER = 1e7;

/** A number with its middle hidden, as the text of an ID would be. */
const maskedNumber = (value: number) =>
  (value < 0 ? "-" : "") + maskNumbers(Math.abs(value).toFixed(0).padStart(9, "0"));

function copied(value: CellValue): string | number | null {
  if (value === "") return null;
  if (typeof value === "string") return maskNumbers(value);
  if (typeof value === "number") return Math.abs(value) < LONG_NUMBER ? value : maskedNumber(value);
  return String(value);
}

/**
 * A report as it now stands on its sheet, to be written into a workbook of its own (design §7, "A copy for sending"):
 * `plan` says how it looks, `cells` what it says, with all that the officer typed into it. No ID number, whoever wrote
 * it. Without the chart, and without the room that it had. Null where the sheet no longer has the form of the plan. A
 * generator, so that the caller decides when to go on: it stops after every row.
 * @param untoldHealth stands in place of every reason that tells of health; null: these are told
 */
export function* copyPlan(
  plan: SheetPlan,
  cells: readonly (readonly CellValue[])[],
  untoldHealth: string | null = null,
): Generator<void, SheetPlan | null> {
  const { chart, rowHeights, pageBreaks, styled } = plan;
  const values: SheetPlan["values"] = [];
  for (const [at, row] of plan.values.entries()) {
    values.push(row.map((_, column) => copied(cells[at]?.[column] ?? "")));
    yield;
  }
  for (const { style, blocks } of styled) {
    if (!FORM.includes(style)) continue;
    for (const { top, left, bottom } of blocks)
      for (let row = top; row <= bottom; row++) {
        if (values[row]?.[left] !== copied(plan.values[row]?.[left] ?? "")) return null;
        yield;
      }
  }
  if (untoldHealth !== null)
    for (const row of values) {
      row.forEach((value, column) => {
        if (typeof value === "string") row[column] = withoutHealth(value, untoldHealth);
      });
      yield;
    }
  if (chart === null) return { ...plan, values };
  const { top, bottom } = chart.place;
  return {
    ...plan,
    values,
    rowHeights: rowHeights.map((height, row) => (row >= top && row <= bottom ? 1 : height)),
    pageBreaks: pageBreaks.filter((row) => row !== top && row !== top - 1),
    chart: null,
  };
}
