import type { ReportParticulars } from "../../../src/documents/report/reportParticulars";
import type { CellValue } from "../../../src/grid/cellValue";
import type { SheetPlan } from "../../../src/documents/sheetPlan";
import { readUnnamedBlanks } from "../../../src/documents/report/readUnnamed";
import { reportWords } from "../../../src/text/documents/report";
import { reportFactsOf } from "../../support/reportFactsOf";
import { formerOf, textsIn, typedOver, unnamed, type TypedOver } from "../../support/typedReport";
import type { FormerSheet } from "../../../src/documents/formerSheet";
import { planReport } from "../../support/plans";

const blank = reportWords.blankParticulars;
const filledIn: ReportParticulars = {
  ...blank,
  form: "standalone",
  office: "BHXH tỉnh Lai Châu",
  place: "Lai Châu",
  number: "12/BC-BHXH",
  signers: [
    { title: "Người lập biểu", name: "Lò Văn A" },
    { title: "Trưởng ban", name: "" },
  ],
};

const facts = reportFactsOf([{ name: "An", unit: "Văn phòng" }]);
const planWith = (particulars: ReportParticulars, former?: FormerSheet) =>
  planReport({ ...facts, particulars }, reportWords, former);
const overTyped = (plan: SheetPlan, typed: TypedOver) => formerOf(plan, typedOver(plan, typed));

/** What stands in the blanks of a report that was written with one form, typed over, and written again with another. */
function writtenAgain(
  before: ReportParticulars,
  typed: TypedOver,
  after: ReportParticulars,
  change: (former: FormerSheet) => FormerSheet = (former) => former,
) {
  return textsIn(planWith(after, change(overTyped(planWith(before), typed))));
}

const signedBy = (...signers: string[]): ReportParticulars => ({
  ...blank,
  signers: signers.map((title) => ({ title, name: "" })),
});

const READERS: readonly [string, (former: FormerSheet) => FormerSheet][] = [
  ["by the names of its cells", (former) => former],
  ["by the words round them, where they have no names", unnamed],
];

describe.each(READERS)("what was typed into the report, read %s", (_, change) => {
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
    ["the body above of a BHXH cơ sở", { ...blank, officeKind: "grassroots" }, { superior: "BHXH TỈNH LAI CHÂU" }],
    ["lines", blank, { difficulties: ["- Thiếu điện thoại", "", "=1+1"], proposals: ["", "@ Kiến nghị"] }],
  ])("stays: %s", (__, particulars, typed) => {
    const own = textsIn(planWith(particulars));
    expect(writtenAgain(particulars, typed, particulars, change)).toEqual({ ...own, ...typed });
  });

  test.each(["Nơi nhận:", "Nơi nhận", "Kính gửi:", "TRƯỞNG BAN", "NGƯỜI LẬP BIỂU", reportWords.difficulties])(
    "stays where a unit is called %s, as a line of the report is",
    (unit) => {
      const named = { ...reportFactsOf([{ name: "An", unit, level2: "no" }]), particulars: filledIn };
      const plan = planReport(named, reportWords);
      const typed = {
        names: ["Lò Thị B", "Tao Văn C"],
        difficulties: ["Thiếu máy", "", ""],
        proposals: ["Cấp máy", ""],
      };
      const before = textsIn(plan);
      const again = textsIn(planReport(named, reportWords, change(overTyped(plan, typed))));
      expect(again).toEqual({ ...before, ...typed });
    },
  );

  test("stays behind a heading", () => {
    const plan = planWith(blank);
    const cells = typedOver(plan, {});
    const heading = cells.findIndex(([first]) => first === reportWords.difficulties);
    cells[heading] = [`${reportWords.difficulties} Không có.`];
    const again = planReport(facts, reportWords, change(formerOf(plan, cells)));
    expect(again.values[heading]?.[0]).toBe("1. Khó khăn, vướng mắc: Không có.");
  });

  test("stays under headings whose words have changed since", () => {
    const former = change(overTyped(planWith(blank), { difficulties: ["một", "", ""], proposals: ["hai", ""] }));
    const words = { ...reportWords, difficulties: "1. Vướng mắc:", proposals: () => "2. Đề nghị:", signHere: "(Ký)" };
    const again = planReport(facts, words, former);
    const at = (text: string) => again.values.findIndex(([first]) => first === text);
    expect([at("một") - at("1. Vướng mắc:"), at("hai") - at("2. Đề nghị:")]).toEqual([1, 1]);
    expect(again.values.flat()).not.toContain(reportWords.difficulties);
  });

  test("and its row is as high as it needs", () => {
    const plan = planWith(blank, change(overTyped(planWith(blank), { difficulties: ["dài ".repeat(200), "a\nb\nc"] })));
    const heights = ["dài", "a\nb"].map(
      (begin) => plan.rowHeights[plan.values.findIndex(([first]) => String(first).startsWith(begin))],
    );
    expect(heights).toEqual([expect.any(Number), 3 * 13 * 1.2 + 5]);
    expect(heights[0]).toBeGreaterThan(100);
  });
});

test("to whom a report of its own goes stays as it was typed, beside one signer and below two", () => {
  const typed = { addressee: "Kính gửi: Sở Nội vụ", recipients: "- Như trên;\n- Các phòng." };
  for (const particulars of [filledIn, { ...filledIn, signers: [{ title: "GIÁM ĐỐC", name: "" }] }])
    expect(writtenAgain(particulars, typed, particulars)).toEqual({ ...textsIn(planWith(particulars)), ...typed });
});

test("what was typed into a blank that the report has no longer is told, and not what nobody touched", () => {
  const typed = {
    addressee: "Kính gửi: Sở Nội vụ",
    titles: ["NGƯỜI LẬP BIỂU", "TRƯỞNG BAN"],
    names: ["Lò Văn A", "C"],
  };
  const former = overTyped(planWith(filledIn), typed);
  expect(planWith({ ...filledIn, form: "annex" }, former).unplaced).toEqual(["Kính gửi: Sở Nội vụ"]);
  const oneSigner = { ...filledIn, signers: [{ title: "Người lập biểu", name: "Lò Văn A" }] };
  expect(planWith(oneSigner, former).unplaced).toEqual(["C"]);
  expect(planWith(filledIn, former).unplaced).toEqual([]);
});

describe("what was typed into a report whose cells have no names", () => {
  test("stays where rows were put in, however many lines it is", () => {
    const plan = planWith(blank);
    const { cells, ...sheet } = unnamed(overTyped(plan, { difficulties: ["một"] }));
    const line = cells.findIndex(([first]) => first === "một");
    const more: readonly CellValue[][] = [["a"], ["", "b", 5.5], ["c"]];
    const changed = [["dòng chèn"], ...cells.slice(0, line), ...more, ...cells.slice(line)];
    const again = planReport(facts, reportWords, { ...sheet, cells: changed });
    expect(textsIn(again).difficulties).toEqual(["a", "b 5,5", "c", "một"]);
    expect(again.rowHeights).toHaveLength(plan.rowHeights.length + 1);
  });

  /** A change of the sheet, by the row of a text in it. */
  const without = (text: string) => (cells: CellValue[][]) => {
    cells.splice(
      cells.findIndex((row) => row.includes(text)),
      1,
    );
  };
  const emptied = (text: string) => (cells: CellValue[][]) => {
    for (const row of cells) row.forEach((value, column) => (row[column] = value === text ? "" : value));
  };
  const above = (text: string, count: number) => (cells: CellValue[][]) => {
    cells.splice(
      cells.findIndex((row) => row.includes(text)),
      0,
      ...Array.from({ length: count }, () => [""]),
    );
  };
  /** The sheet of old that was typed over and changed. */
  const changed = (plan: SheetPlan, typed: TypedOver, change: (cells: CellValue[][]) => void): FormerSheet => {
    const former = unnamed(overTyped(plan, typed));
    const cells = former.cells.map((row) => [...row]);
    change(cells);
    return { ...former, cells };
  };
  const RULE = "––––––––––";
  const typed: TypedOver = { office: "BHXH cơ sở Mường Tè", superior: "BHXH TỈNH", names: ["B", "C"] };

  test.each<[string, (cells: CellValue[][]) => void, ReportParticulars]>([
    ["the line under an annex's office emptied", emptied(RULE), { ...blank, signers: filledIn.signers }],
    ["the line under the office emptied", emptied(RULE), filledIn],
    [
      "both lines of the letterhead emptied",
      (cells) =>
        [RULE, "–––––––––––––––––––––––"].forEach((text) => {
          emptied(text)(cells);
        }),
      filledIn,
    ],
    ["the room to sign deleted", (cells) => cells.splice(cells.findIndex((row) => row.includes("C")) - 1, 1), filledIn],
    ["a row above the names", above("C", 1), filledIn],
    ["five rows above the names", above("C", 5), filledIn],
    ["a row above the title", above("BÁO CÁO", 1), filledIn],
  ])("stays, and nothing lands in another place: %s", (_, change, particulars) => {
    const plan = planWith(particulars);
    expect(textsIn(planWith(particulars, changed(plan, typed, change)))).toEqual({ ...textsIn(plan), ...typed });
  });

  test.each<[string, (cells: CellValue[][]) => void]>([
    [
      "the names",
      (cells) =>
        cells.splice(
          cells.findIndex((row) => row.includes("C")),
          1,
        ),
    ],
    ["the hints", without(reportWords.signHere)],
    [
      "Quốc hiệu and the line",
      (cells) => {
        without(reportWords.nation)(cells);
        without(RULE)(cells);
      },
    ],
    ["the title", without("VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2")],
  ])("of what is gone nothing lands in another place: %s", (_, change) => {
    for (const particulars of [filledIn, blank]) {
      const former = changed(planWith(particulars), { names: ["B", "C"] }, change);
      const { letter, ...others } = textsIn(planWith(particulars, former));
      const texts = JSON.stringify(particulars.form === "annex" ? { letter, ...others } : others);
      for (const strange of ["DANH SÁCH", "Quốc", "Độc lập", "CỘNG HÒA", "KẾT QUẢ", "Số liệu", "Lý do", "––"])
        expect(texts).not.toContain(strange);
    }
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
      titles: ["NGƯỜI LẬP BIỂU", "TRƯỞNG BAN"],
      names: ["Lò Văn A", "Tao Văn C"],
    });
  });

  test("a form that was emptied says nothing", () => {
    const typed = { number: "Số: 13/BC", names: ["Lò Thị B", ""] };
    const after = { ...filledIn, number: " ", signers: filledIn.signers.map(({ title }) => ({ title, name: "" })) };
    expect(writtenAgain(filledIn, typed, after)).toMatchObject({ number: "Số: 13/BC", names: ["Lò Thị B", ""] });
  });

  test("a long name of an office goes that nobody touched, and stays where it was typed over", () => {
    const long = { ...filledIn, superior: "Bảo hiểm xã hội tỉnh Lai Châu", office: "Bảo hiểm xã hội cơ sở Mường Tè" };
    const { superior, office } = textsIn(planWith(filledIn));
    const after = { ...filledIn, superior: "" };
    expect(textsIn(planWith(after, overTyped(planWith(long), {})))).toMatchObject({ superior, office });
    const typed = { superior: "BẢO HIỂM XÃ HỘI TỈNH ĐIỆN BIÊN KIÊM LAI CHÂU" };
    expect(textsIn(planWith(long, overTyped(planWith(long), typed)))).toMatchObject(typed);
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
  expect(writtenAgain(filledIn, typed, filledIn, (former) => ({ ...former, note: "" }))).toEqual({
    ...own,
    names: ["Lò Văn A", "C"],
    proposals: ["x", "y"],
  });
  expect(writtenAgain(blank, typed, blank, (former) => ({ ...former, note: "x|y" }))).toMatchObject({
    titles: typed.titles,
    names: ["B", "C"],
  });
});

test.each(["annex", "standalone"] as const)(
  "from a sheet that is empty, or was made anew by hand, %s is written as the first time",
  (form) => {
    const particulars = { ...filledIn, form };
    const own = planWith(particulars);
    for (const cells of [[], [["x"], [1, true]], [["1. Khó khăn, vướng mắc:"]]])
      expect(planWith(particulars, { ...formerOf(own, cells), names: new Map() })).toEqual(own);
  },
);

test.each([
  reportWords.beforeNames.signHere,
  reportWords.beforeNames.listTitle,
  reportWords.beforeNames.ordinal,
  reportWords.beforeNames.nation,
  reportWords.beforeNames.title[0] ?? "",
  "II. " + reportWords.beforeNames.method,
])("a unit and a person that are called “%s” move no blank", (name) => {
  const blanksWith = (unit: string) => {
    const former = overTyped(planWith(filledIn), { office: "BHXH MƯỜNG TÈ" });
    return readUnnamedBlanks(unnamed(former, unit).cells, reportWords);
  };
  expect(blanksWith(name)).toEqual(blanksWith("Văn phòng"));
});
