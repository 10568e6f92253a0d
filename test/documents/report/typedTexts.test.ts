import { planReport } from "../../../src/documents/report/planReport";
import type { ReportParticulars } from "../../../src/documents/report/reportParticulars";
import type { SheetPlan } from "../../../src/documents/sheetPlan";
import { reportWords } from "../../../src/text/documents/report";
import { reportFactsOf } from "../../support/reportFactsOf";
import { textsIn, typedOver, type TypedOver } from "../../support/typedReport";

const blank = reportWords.blankParticulars;
const filledIn: ReportParticulars = {
  ...blank,
  form: "standalone",
  office: "BHXH tỉnh Lai Châu",
  place: "Lai Châu",
  number: "12/BC-BHXH",
  signers: [
    { title: "Người lập biểu", name: "Lò Văn A" },
    { title: "Giám đốc", name: "" },
  ],
};

const facts = reportFactsOf([{ name: "An", unit: "Văn phòng" }]);
const planWith = (particulars: ReportParticulars, former?: { plan: SheetPlan; typed: TypedOver; note?: string }) =>
  planReport(
    { ...facts, particulars },
    reportWords,
    former && { cells: typedOver(former.plan, former.typed), note: former.note ?? former.plan.note },
  );

/** What stands in the blanks of a report that was written with one form, typed over, and written again with another. */
function writtenAgain(before: ReportParticulars, typed: TypedOver, after: ReportParticulars, note?: string) {
  return textsIn(planWith(after, { plan: planWith(before), typed, ...(note !== undefined && { note }) }));
}

const signedBy = (...signers: string[]): ReportParticulars => ({
  ...blank,
  signers: signers.map((title) => ({ title, name: "" })),
});

describe("what was typed into the report", () => {
  test.each<[string, ReportParticulars, TypedOver]>([
    ["nothing", blank, {}],
    ["letterhead", blank, { superior: "BHXH TỈNH LAI CHÂU", office: "BHXH cơ sở Mường Tè" }],
    [
      "the letter it goes with",
      blank,
      { letter: "(Kèm theo Công văn số 7/BHXH ngày 05 tháng 3 năm 2026 của BHXH tỉnh)" },
    ],
    ["a letter in other words", blank, { letter: "Kèm theo Tờ trình 7" }],
    ["place and date of an annex", blank, { placeAndDate: "Mường Tè, ngày 05 tháng 3 năm 2026" }],
    ["number, place and date", filledIn, { number: "Số: 13/BC", placeAndDate: "Mường Tè, 05/3/2026" }],
    ["the date behind the place of the form", filledIn, { placeAndDate: "Lai Châu, ngày 05 tháng 3 năm 2026" }],
    ["signers", filledIn, { titles: ["TRƯỞNG PHÒNG", "KT. GIÁM ĐỐC"], names: ["Lò Thị B", "Tao Văn C"] }],
    ["letters in pieces", blank, { difficulties: ["Thiếu máy".normalize("NFD"), "", ""] }],
    ["lines", blank, { difficulties: ["- Thiếu điện thoại", "", "=1+1"], proposals: ["", "@ Kiến nghị"] }],
  ])("stays: %s", (_, particulars, typed) => {
    const own = textsIn(planWith(particulars));
    expect(writtenAgain(particulars, typed, particulars)).toEqual({ ...own, ...typed });
  });

  test("stays behind a heading", () => {
    const plan = planWith(blank);
    const cells = typedOver(plan, {});
    const heading = cells.findIndex(([first]) => first === reportWords.difficulties);
    cells[heading] = [`${reportWords.difficulties} Không có.`];
    const again = planReport(facts, reportWords, { cells, note: plan.note });
    expect(again.values[heading]?.[0]).toBe("1. Khó khăn, vướng mắc: Không có.");
  });

  test("stays where rows were put in, however many lines it is", () => {
    const plan = planWith(blank);
    const cells = typedOver(plan, { difficulties: ["một"] });
    const line = cells.findIndex(([first]) => first === "một");
    cells.splice(line, 0, ["a"], ["", "b", 5], ["c"]);
    cells.unshift(["dòng chèn"]);
    const again = planReport(facts, reportWords, { cells, note: plan.note });
    expect(textsIn(again).difficulties).toEqual(["a", "b 5", "c", "một"]);
    expect(again.rowHeights).toHaveLength(plan.rowHeights.length + 1);
  });

  test("and its row is as high as it needs", () => {
    const plan = planWith(blank, { plan: planWith(blank), typed: { difficulties: ["dài ".repeat(200)] } });
    const row = plan.values.findIndex(([first]) => String(first).startsWith("dài"));
    expect(plan.rowHeights[row]).toBeGreaterThan(100);
  });
});

describe("where the form was filled in otherwise since", () => {
  test("it is the newer, and only the date stays", () => {
    const typed = {
      office: "BHXH cơ sở Mường Tè",
      placeAndDate: "Mường Tè, ngày 05 tháng 3 năm 2026",
      names: ["Lò Thị B", "Tao Văn C"],
    };
    const after = { ...blank, office: "BHXH Sìn Hồ", place: "Sìn Hồ", signers: filledIn.signers };
    expect(writtenAgain(blank, typed, after)).toMatchObject({
      office: "BHXH SÌN HỒ",
      placeAndDate: "Sìn Hồ, ngày 05 tháng 3 năm 2026",
      titles: ["NGƯỜI LẬP BIỂU", "GIÁM ĐỐC"],
      names: ["Lò Văn A", "Tao Văn C"],
    });
  });

  test("a form that was emptied says nothing", () => {
    const typed = { number: "Số: 13/BC", names: ["Lò Thị B", ""] };
    const after = { ...filledIn, number: " ", signers: filledIn.signers.map(({ title }) => ({ title, name: "" })) };
    expect(writtenAgain(filledIn, typed, after)).toMatchObject({ number: "Số: 13/BC", names: ["Lò Thị B", ""] });
  });

  test("what it said before and nobody touched goes", () => {
    const after = { ...filledIn, number: "", place: "" };
    expect(writtenAgain(filledIn, {}, after)).toMatchObject({
      number: "Số: ……/BC-……",
      placeAndDate: "……………, ngày …… tháng …… năm 2026",
    });
  });
});

test("a blank that was emptied takes the form's text again", () => {
  expect(writtenAgain(filledIn, { office: "", names: ["", ""] }, filledIn)).toEqual(textsIn(planWith(filledIn)));
});

describe("names stay with their titles", () => {
  test.each<[string, string[], string[], string[]]>([
    ["one more signer", ["A", "C"], ["A", "B", "C"], ["a", "", "c"]],
    ["one fewer", ["A", "B", "C"], ["A", "C"], ["a", "c"]],
    ["another order", ["A", "B"], ["B", "A"], ["b", "a"]],
    ["another title", ["A", "B"], ["A", "X"], ["a", "b"]],
    ["the head alone, under another title", ["A", "B"], ["X"], ["b"]],
  ])("%s", (_, before, after, expected) => {
    const names = before.map((title) => title.toLowerCase());
    const { titles, names: kept } = writtenAgain(signedBy(...before), { names }, signedBy(...after));
    expect([titles, kept]).toEqual([after, expected]);
  });
});

test("without the note of the mark, what was typed stays where the form is not filled in", () => {
  const typed: TypedOver = {
    number: "Số: 13/BC",
    titles: ["NGƯỜI LẬP BIỂU", "PHÓ GIÁM ĐỐC"],
    names: ["B", "C"],
    proposals: ["x", "y"],
  };
  const own = textsIn(planWith(filledIn));
  expect(writtenAgain(filledIn, typed, filledIn, "")).toEqual({
    ...own,
    names: ["Lò Văn A", "C"],
    proposals: ["x", "y"],
  });
  expect(writtenAgain(blank, typed, blank, "x|y")).toMatchObject({ titles: typed.titles, names: ["B", "C"] });
});

test.each(["annex", "standalone"] as const)(
  "from a sheet that is empty, or was made anew by hand, %s is written as the first time",
  (form) => {
    const particulars = { ...filledIn, form };
    const own = planReport({ ...facts, particulars }, reportWords);
    for (const cells of [[], [["x"], [1, true]], [["1. Khó khăn, vướng mắc:"]]])
      expect(planReport({ ...facts, particulars }, reportWords, { cells, note: own.note })).toEqual(own);
  },
);
