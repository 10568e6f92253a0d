import { parseLineKey } from "../../../src/documents/supplement/lineKey";
import type { SheetPlan } from "../../../src/documents/sheetPlan";
import type { CellValue } from "../../../src/grid/cellValue";
import { blockAddress } from "../../../src/grid/address";
import { Level2 } from "../../../src/roster/roster";
import { supplementWords as words } from "../../../src/text/documents/supplement";
import { vi } from "../../../src/text/vi/vi";
import { rosterOfRows } from "../../support/rosterOfRows";
import { supplementFactsOf } from "../../support/supplementFactsOf";
import { planSupplement, planUnitPage } from "../../support/plans";

const REASON = ["Lý do chưa cài đặt"];
const WISH = { deadline: "2026-02-05", contact: " Bà Mẫu, 0243 123 4567 " };

const factsOf = (people: readonly (readonly CellValue[])[]) => supplementFactsOf(people, WISH, REASON);
const planOf = (people: readonly (readonly CellValue[])[]) => planSupplement(factsOf(people), words);

const said = (rule: keyof typeof vi.rules, params = {}) => [
  vi.rules[rule].sentence(params),
  vi.rules[rule].advice,
  null,
];

/** Rows of the table, without their keys. */
const tableOf = ({ values, titleRows }: SheetPlan) => values.slice(titleRows.last + 1).map((row) => row.slice(0, 6));
const line = (texts: readonly unknown[]) => Array.from({ length: 6 }, (_, at) => texts[at] ?? null);

const STAFF = [
  ["Trần Đình Ân", "Văn phòng", "001099012345", "chưa", ""],
  ["Lê Thị Hoa", "", "001199054321", "x", ""],
  ["Đỗ Thị Hoà", "Phòng Thu", "", "", ""],
  ["Nguyễn Văn An 001088054322", "Văn phòng", "", "x", ""],
  ["", "Phòng Thu", "001088054322", "?", ""],
];

test("a page for each unit in the order of the sheet, those without one last; by person, then rule; IDs masked; room to fill in", () => {
  const plan = planOf(STAFF);
  const { values, titleRows, tables, orientation, columnWidths, pageBreaks } = plan;
  expect(orientation).toBe("landscape");
  expect(values.slice(0, titleRows.last).map(([first]) => first)).toEqual([
    "DANH SÁCH THÔNG TIN CẦN BỔ SUNG, CHỈNH SỬA",
    "(Theo trang tính “DS”, kiểm tra lúc 14 giờ 05 phút, ngày 05 tháng 01 năm 2026)",
    null,
    words.request,
    "Gửi lại trước ngày 05 tháng 02 năm 2026",
    "Nơi nhận: Bà Mẫu, 0243 123 4567",
    null,
  ]);
  expect(titleRows.first).toBe(0);
  expect(values[titleRows.last]).toEqual(Object.values(words.heads));
  expect(columnWidths[6]).toBe(0);
  const choices = line([null, null, null, words.choices.reason.head, words.choices.mark.head]);
  const table = tableOf(plan);
  expect(table.slice(0, table.findIndex((row) => row[3] === choices[3]) + 1)).toEqual([
    line(["Văn phòng: 2 người, 3 nội dung"]),
    line([1, "Trần Đình Ân", "00••••••••45", ...said("missing-reason")]),
    line([2, "Nguyễn Văn An 00********22", null, ...said("level-2-without-citizen-id")]),
    line([3, "Nguyễn Văn An 00********22", null, ...said("missing-citizen-id")]),
    line(["Phòng Thu: 2 người, 4 nội dung"]),
    line([1, "Đỗ Thị Hoà", null, ...said("missing-citizen-id")]),
    line([2, "Đỗ Thị Hoà", null, ...said("missing-level-2")]),
    line([3, "(không có tên)", "00••••••••22", ...said("missing-name")]),
    line([4, "(không có tên)", "00••••••••22", ...said("unclear-level-2")]),
    line(["Chưa xác định đơn vị: 1 người, 1 nội dung"]),
    line([1, "Lê Thị Hoa", "00••••••••21", ...said("missing-unit")]),
    choices,
  ]);
  const first = titleRows.last + 1;
  expect(tables).toEqual([{ top: titleRows.first + titleRows.last, left: 0, bottom: first + 10, right: 5 }]);
  expect(pageBreaks).toEqual([first + 4, first + 9]);
  // what is chosen from stands below, and is not printed
  expect(values[plan.printedRows ?? 0]?.slice(0, 6)).toEqual(choices);
});

/** Addresses of what a validation of these words is for. */
const limited = ({ validations }: SheetPlan, title: string) =>
  validations
    .filter((validation) => validation.title === title)
    .flatMap(({ blocks }) => blocks.map(({ top, left, bottom, right }) => blockAddress(top, left, bottom, right)));

test("drop-downs for reasons and marks, twelve characters for IDs, anything elsewhere", () => {
  const plan = planOf(STAFF);
  const { citizenId, mark, reason } = words.alerts;
  const first = plan.titleRows.last + 2;
  const at = (line: number) => `F${String(first + line)}`;
  expect(limited(plan, reason.title)).toEqual([at(1)]);
  expect(limited(plan, citizenId.title)).toEqual([at(3), at(5)]);
  expect(limited(plan, mark.title)).toEqual([at(6), at(8)]);
  expect(plan.validations.find(({ title }) => title === citizenId.title)?.takes).toEqual({
    kind: "length",
    length: 12,
  });
  for (const kind of ["reason", "mark"] as const) {
    const takes = plan.validations.find(({ title }) => title === words.alerts[kind].title)?.takes;
    if (takes?.kind !== "list") throw new Error("no list");
    const { top, left, bottom, right } = takes.source;
    expect(left).toBe(right);
    expect(plan.values.slice(top, bottom + 1).map((row) => row[left])).toEqual(words.choices[kind].texts);
  }
});

test("what may be chosen is read as it says", () => {
  const { texts } = words.choices.mark;
  const heads = ["Họ và tên", "Số CCCD", "VNeID mức 2"];
  const { level2 } = rosterOfRows([heads, ...texts.map((text, at) => [`Lê Văn ${at}`, `00109901230${at}`, text])]);
  expect([...level2]).toEqual([Level2.done, Level2.pending, Level2.pending, Level2.no]);
});

test("Excel takes what it is to say", () => {
  for (const { title, message } of Object.values(words.alerts)) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(message.length).toBeLessThanOrEqual(225);
  }
});

test("no cell, no row of the sheet that was checked is named", () => {
  const twins = [
    ["Trần Đình Ân", "Văn phòng", "001099012345", "x", ""],
    ["Lê Văn Bình", "Văn phòng", "001099012345", "x", ""],
  ];
  const shown = planOf([...STAFF, ...twins]).values.flatMap((row) => row.slice(0, 6).map(String));
  expect(shown.filter((text) => /(?:hàng|ô) \d|\b[A-Z]{1,3}\d+\b/iu.test(text.replaceAll("1397/BHXH-VP", "")))).toEqual(
    [],
  );
});

test("no wish: room to write the day and the place in", () => {
  const { values } = planSupplement(supplementFactsOf(STAFF), words);
  expect(values.slice(4, 6).map(([first]) => first)).toEqual([
    "Gửi lại trước ngày …… tháng …… năm ………",
    "Nơi nhận: ………………………………",
  ]);
});

test("what the office puts right by itself is left out, and said below", () => {
  const { values } = planOf([
    ["Trần  Đình Ân", "Văn phòng", 1_099_012_345, "x", ""],
    ["Lê Thị Hoa", "Văn phòng", "001 199 054 321", "chưa", ""],
  ]);
  const texts = values.map(([first]) => first);
  const heading = texts.indexOf("Văn phòng: 1 người, 1 nội dung");
  expect(texts.slice(heading, heading + 3)).toEqual([texts[heading], 1, words.leftOut(3)]);
});

test("nothing to be supplied: said instead of a table", () => {
  const { values, tables, validations } = planOf([["Lê Thị Hoa", "Văn phòng", "001199054321", "x", ""]]);
  expect(values.map(([first]) => first)).toContain(words.nothing);
  expect([tables, validations]).toEqual([[], []]);
});

test("more than the sheet takes: so many, and it says how many there are", () => {
  const { values, titleRows } = planOf(
    Array.from({ length: 10_050 }, (_, index) => [`Lê Văn ${index}`, `Đơn vị ${index % 2}`, "", "chưa", "x"]),
  );
  expect(values.filter(([first]) => typeof first === "number")).toHaveLength(10_000);
  expect(values.slice(titleRows.last).flat()).toContain(words.cut(10_000, 10_050));
});

test("as many pages as there are units, and no more than Excel takes", () => {
  const units = (count: number) =>
    planOf(Array.from({ length: count }, (_, index) => [`Lê ${index}`, `Đơn vị ${index}`, "", "chưa", "x"]));
  const { values, rowHeights, pageBreaks } = units(40);
  expect(pageBreaks.map((row) => values[row]?.[0])).toEqual(
    Array.from({ length: 39 }, (_, at) => `Đơn vị ${at + 1}: 1 người, 1 nội dung`),
  );
  expect(rowHeights.every((height) => height > 0 && height <= 409)).toBe(true);
  expect(units(1_100).pageBreaks).toHaveLength(499);
});

describe("a unit that runs over pages", () => {
  const STAFF_OF_MANY = Array.from({ length: 60 }, (_, index) => [`Lê ${index}`, "Phòng Thu", "", "chưa", "x"]);
  const begins = ({ values, pageBreaks }: SheetPlan) => pageBreaks.map((row) => values[row]?.[0]);

  test("is named again on each", () => {
    const plan = planOf([["Trần Ân", "Văn phòng", "", "chưa", "x"], ...STAFF_OF_MANY]);
    const [first, ...others] = begins(plan);
    expect(first).toBe("Phòng Thu: 60 người, 60 nội dung");
    expect(others.length).toBeGreaterThan(2);
    expect(new Set(others)).toEqual(new Set(["Phòng Thu (tiếp theo)"]));
    expect(tableOf(plan).filter(([ordinal]) => typeof ordinal === "number")).toHaveLength(61);
  });

  test("is named again in a file of its own", () => {
    const plan = planUnitPage(factsOf(STAFF_OF_MANY), "Phòng Thu", words);
    expect(plan === null ? [] : begins(plan)).toContain("Phòng Thu (tiếp theo)");
  });

  test("is known by its name when its answers are read again", () => {
    const facts = factsOf(STAFF_OF_MANY);
    const { values, names, note } = planSupplement(facts, words);
    const cells = values.map((row, at) =>
      row.map((value, column) => (column === 5 && typeof row[0] === "number" ? `đáp ${at}` : (value ?? ""))),
    );
    const keyless = cells.map((row) => row.slice(0, 6));
    for (const filled of [cells, keyless]) {
      const former = {
        cells: filled,
        names: new Map(names.map(({ name, block, said: text }) => [name, { block, said: text }])),
        note,
      };
      const again = planSupplement(facts, words, former);
      expect(again.values.map((row) => row[5])).toEqual(
        values.map((row, at) => (typeof row[0] === "number" ? `đáp ${at}` : row[5])),
      );
    }
  });
});

test("a sheet that is called by an ID does not hand it on, nor does whom to write to", () => {
  const facts = { ...factsOf(STAFF), sheetName: "DS 001 199–054321", wish: { ...WISH, contact: "001199054321" } };
  const { values } = planSupplement(facts, words);
  expect(values[1]?.[0]).toContain("“DS 00********21”");
  expect(values[5]?.[0]).toBe("Nơi nhận: 00********21");
});

test("every line has a key of its own, and none in a heading or a choice", () => {
  const { values, titleRows } = planOf(STAFF);
  const keys = values
    .slice(titleRows.last + 1)
    .map((row) => [typeof row[0], parseLineKey(String(row[6] ?? "")) !== null]);
  expect(new Set(keys.map(String))).toEqual(new Set(["number,true", "string,false", "object,false"]));
  expect(new Set(values.map((row) => row[6])).size).toBe(8 + 2);
});

describe("one unit's page", () => {
  test("holds what it has to supply and nothing of another", () => {
    const plan = planUnitPage(factsOf(STAFF), "Văn phòng", words);
    if (plan === null) throw new Error("no page");
    expect(tableOf(plan).slice(0, 4)).toEqual(tableOf(planOf(STAFF)).slice(0, 4));
    const texts = plan.values.flat().join(" ");
    expect(texts).not.toMatch(/Phòng Thu|Hoà|Hoa|Chưa xác định/u);
    expect(plan.pageBreaks).toEqual([]);
    expect(plan).not.toHaveProperty("printedRows");
    expect(limited(plan, words.alerts.mark.title)).toEqual([]);
    expect(texts).not.toContain(words.choices.mark.head);
    expect(texts).toContain(words.choices.reason.head);
  });

  test("that of people of whom no unit can be told", () => {
    const plan = planUnitPage(factsOf(STAFF), null, words);
    expect(plan?.values.flat()).toContain("Chưa xác định đơn vị: 1 người, 1 nội dung");
  });

  test("is none where it has nothing to supply", () => {
    expect(planUnitPage(factsOf(STAFF), "Phòng Chi", words)).toBeNull();
  });
});
