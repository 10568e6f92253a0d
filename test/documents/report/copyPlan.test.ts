import type { SheetPlan } from "../../../src/documents/sheetPlan";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import type { CellValue } from "../../../src/grid/cellValue";
import { planOf } from "../../support/planRows";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { copyPlan } from "../../support/plans";

const staff: ReportPerson[] = [
  { name: "Trần Văn Bình", unit: "Văn phòng", oneStop: true },
  { name: "Lê Thị Cúc", unit: "Phòng Thu", level2: "no", reason: "otp_phone", step: "register" },
  { name: "Phạm Dung", unit: "Phòng Thu", level2: "pending", reason: "waiting_approval", step: "wait" },
];
const plan = planOf(reportFactsOf(staff));

/** What stands on the sheet where nobody has typed anything. */
const asWritten = ({ values }: SheetPlan): CellValue[][] => values.map((row) => row.map((value) => value ?? ""));

function withCell(row: number, column: number, value: CellValue): CellValue[][] {
  return asWritten(plan).map((cells, at) => cells.map((cell, i) => (at === row && i === column ? value : cell)));
}

/** The first cells of each row of the blocks of a style, as [row, column]. */
const cellsOf = (name: string): [number, number][] =>
  plan.styled
    .filter(({ style }) => style === name)
    .flatMap(({ blocks }) =>
      blocks.flatMap(({ top, bottom, left }) =>
        Array.from({ length: bottom - top + 1 }, (_, i): [number, number] => [top + i, left]),
      ),
    );

const blank = plan.blankLines[0]?.top ?? -1;

test("of a sheet as it was written: the same, without the chart", () => {
  expect(copyPlan(plan, asWritten(plan))).toEqual({
    ...plan,
    chart: null,
    rowHeights: expect.any(Array) as unknown,
    pageBreaks: expect.any(Array) as unknown,
  });
});

test.each<[CellValue, string | number | null]>([
  ["", null],
  ["Anh An vắng", "Anh An vắng"],
  ["số 001090123456", "số 00********56"],
  ["001 090 123 456", "00********56"],
  [1_090_123_456, "10******56"],
  [101_090_123_456, "10********56"],
  [-101_090_123_456, "-10********56"],
  [100_000_000, "10*****00"],
  // a CMND of nine digits that lost its nought
  [99_999_999, "09*****99"],
  [-99_999_999, "-09*****99"],
  [10_000_000, "01*****00"],
  [9_999_999, 9_999_999],
  [-9_999_999, -9_999_999],
  [-100_000_000, "-10*****00"],
  [0, 0],
  [12.5, 12.5],
  [true, "true"],
  [false, "false"],
  ["#N/A", "#N/A"],
])("what was typed, %j, is copied as %j", (typed, copied) => {
  expect(copyPlan(plan, withCell(blank, 0, typed))?.values[blank]?.[0]).toBe(copied);
});

test("a sheet that ends before its last table does is no report any more", () => {
  expect(copyPlan(plan, asWritten(plan).slice(0, -1))).toBeNull();
});

describe.each(["section", "columnHead", "narrowHead", "ordinal"])("a cell of the style %s", (style) => {
  const cells = cellsOf(style);

  test("stands on the report", () => {
    expect(cells).not.toEqual([]);
  });

  test.each(cells)("changed or emptied in row %d, column %d: no copy", (row, column) => {
    expect(copyPlan(plan, withCell(row, column, "khác"))).toBeNull();
    expect(copyPlan(plan, withCell(row, column, "")) === null).toBe(plan.values[row]?.[column] !== null);
  });
});

test.each([
  ["typed over a name in the list", "text"],
  ["typed over a count", "count"],
])("what is %s is copied", (_, style) => {
  const [row = -1, column = -1] = cellsOf(style)[0] ?? [];
  expect(copyPlan(plan, withCell(row, column, "khác"))?.values[row]?.[column]).toBe("khác");
});

describe("the room of the chart", () => {
  const { top, bottom } = { top: 3, bottom: 5 };
  const chart = plan.chart && { ...plan.chart, place: { ...plan.chart.place, top, bottom } };
  const heights = plan.values.map((_, row) => 20 + row);
  const charted: SheetPlan = { ...plan, chart, rowHeights: heights, pageBreaks: [1, top - 1, top, top + 1, 9] };

  test("is gone, and so are the page breaks before it", () => {
    const copy = copyPlan(charted, asWritten(charted));
    expect(copy?.chart).toBeNull();
    expect(copy?.rowHeights).toEqual(heights.map((height, row) => (row >= top && row <= bottom ? 1 : height)));
    expect(copy?.pageBreaks).toEqual([1, top + 1, 9]);
  });

  test("is not looked for where there is none", () => {
    const without: SheetPlan = { ...charted, chart: null };
    expect(copyPlan(without, asWritten(without))).toEqual(without);
  });
});

test("no reason that tells of health where that is asked for, neither of a person nor among the reasons", () => {
  const ill = planOf(
    reportFactsOf([
      { name: "Lê Thị Cúc", level2: "no", reason: "maternity", step: "register" },
      { name: "Phạm Dung", level2: "no", reason: "sick", step: "register" },
      { name: "Trần Văn Bình", level2: "no", reason: "otp_phone", step: "register" },
    ]),
  );
  const labels = REASON_CATEGORIES.filter(({ id }) => ["maternity", "sick"].includes(id)).map(({ label }) => label);
  const texts = (copy: SheetPlan | null) => copy?.values.flat().map(String) ?? [];
  const holding = (copy: SheetPlan | null, label: string) => texts(copy).filter((text) => text.includes(label)).length;
  const [told, untold] = [copyPlan(ill, asWritten(ill)), copyPlan(ill, asWritten(ill), "Không nêu")];
  for (const label of labels) expect([label, holding(told, label), holding(untold, label)]).toEqual([label, 2, 0]);
  expect(holding(untold, "Không nêu")).toBe(4);
  expect(texts(untold).filter((text) => !text.includes("Không nêu"))).toEqual(
    texts(told).filter((text) => !labels.some((label) => text.includes(label))),
  );
});
