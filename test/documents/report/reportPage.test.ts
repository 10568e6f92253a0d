import { REPORT_LISTS } from "../../../src/documents/report/reportParticulars";
import type { SheetPlan } from "../../../src/documents/sheetPlan";
import { SHEET_STYLES } from "../../../src/documents/sheetStyles";
import { textLines } from "../../../src/documents/textLines";
import { planOf, rowsBetween } from "../../support/planRows";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";

const texts = (plan: SheetPlan) => plan.values.flat().filter((value) => typeof value === "string");

/** What A4 leaves between the margins of the report, in points. */
const PAGE_HEIGHT = (257 * 72) / 25.4;

const shown = (value: number, format: "#,##0" | "0.0") =>
  format === "0.0" ? value.toFixed(1) : value.toLocaleString("en");

const notDone: ReportPerson[] = [{ name: "An", unit: "Văn phòng", level2: "no" }];

describe("DỰ THẢO", () => {
  test.each<[ReportPerson, string]>([
    [{ name: "An", id: "toVerify" }, "Còn 1 số CCCD cần xác minh, chưa tính vào số liệu"],
    [{ name: "An", level2: "unclear" }, "Còn 1 trạng thái VNeID mức 2 cần xác minh, chưa tính vào số liệu"],
    [
      { name: "An", id: "toVerify", level2: "error" },
      "Còn 1 số CCCD và 1 trạng thái VNeID mức 2 cần xác minh, chưa tính vào số liệu",
    ],
  ])("%j", (person, because) => {
    const said = texts(planOf(reportFactsOf([person, { name: "Bình" }])));
    expect(said.slice(said.indexOf("DỰ THẢO")).slice(0, 2)).toEqual(["DỰ THẢO", because]);
  });

  test("is not said of a final report", () => {
    expect(texts(planOf(reportFactsOf([{ name: "An", level2: "no" }])))).not.toContain("DỰ THẢO");
  });
});

describe("head and foot", () => {
  test("of an annex", () => {
    const plan = planOf(reportFactsOf([{ name: "An" }]));
    expect(rowsBetween(plan, "BẢO HIỂM", "I.")).toEqual([
      ["BẢO HIỂM XÃ HỘI VIỆT NAM"],
      ["BẢO HIỂM XÃ HỘI ……………"],
      ["––––––––––"],
      [],
      ["PHỤ LỤC"],
      ["KẾT QUẢ CÀI ĐẶT ỨNG DỤNG VNeID"],
      ["VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2"],
      ["(Kèm theo Công văn số ……/…… ngày … tháng … năm …… của …………)"],
      ["(Số liệu đến 14 giờ 05 phút, ngày 05 tháng 01 năm 2026)"],
      [],
    ]);
    expect(rowsBetween(plan, "NGƯỜI LẬP")).toEqual([
      ["NGƯỜI LẬP BIỂU", null, null, "THỦ TRƯỞNG ĐƠN VỊ"],
      ["(Ký, ghi rõ họ tên)", null, null, "(Ký, ghi rõ họ tên)"],
      [],
      [],
    ]);
  });

  test("of a report of its own, with Quốc hiệu and three signers", () => {
    const plan = planOf({
      ...reportFactsOf([{ name: "An" }]),
      particulars: {
        form: "standalone",
        superior: "BẢO HIỂM XÃ HỘI VIỆT NAM",
        office: "BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU",
        place: "Lai Châu",
        number: "12/BC-BHXH",
        signers: [
          { title: "NGƯỜI LẬP BIỂU", name: "Lò Văn A" },
          { title: "TRƯỞNG PHÒNG", name: "" },
          { title: "GIÁM ĐỐC", name: "Tao Thị B" },
        ],
        lists: REPORT_LISTS,
      },
    });
    expect(rowsBetween(plan, "BẢO HIỂM", "KẾT QUẢ")).toEqual([
      ["BẢO HIỂM XÃ HỘI VIỆT NAM", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU", null, "Độc lập - Tự do - Hạnh phúc"],
      ["––––––––––", null, "–––––––––––––––––––––––"],
      ["Số: 12/BC-BHXH", null, "Lai Châu, ngày …… tháng …… năm 2026"],
      [],
      ["BÁO CÁO"],
    ]);
    expect(rowsBetween(plan, "NGƯỜI LẬP")).toEqual([
      ["NGƯỜI LẬP BIỂU", null, "TRƯỞNG PHÒNG", null, null, null, "GIÁM ĐỐC"],
      ["(Ký, ghi rõ họ tên)", null, "(Ký, ghi rõ họ tên)", null, null, null, "(Ký, ghi rõ họ tên)"],
      [],
      ["Lò Văn A", null, null, null, null, null, "Tao Thị B"],
    ]);
  });

  test("say where the numbers come from and which rules ran", () => {
    const facts = reportFactsOf([{ name: "An" }]);
    const said = texts(planOf({ ...facts, summary: { ...facts.summary, hiddenPeople: 3 } }));
    expect(said).toContain(
      "Nguồn: trang tính “Danh sách”, 1 người, kiểm tra lúc 14 giờ 05 phút, ngày 05 tháng 01 năm 2026.",
    );
    expect(said).toContain("Trong đó 3 người ở các dòng đang ẩn hoặc bị lọc, vẫn được tính.");
    expect(said).toContain(
      "Bộ quy tắc phiên bản 2.0; các quy tắc đã kiểm tra (3): missing-name, missing-citizen-id, duplicate-citizen-id.",
    );
  });
});

describe("printing", () => {
  const manyUnits = Array.from({ length: 60 }, (_, index): ReportPerson => ({ name: "An", unit: `Đơn vị ${index}` }));

  test.each<[string, ReportPerson[], string]>([
    ["the list of those not done", notDone, "Họ và tên"],
    ["the units, where all are done and they run over pages", manyUnits, "Đơn vị"],
  ])("repeats the heading of %s", (_, people, heading) => {
    const { values, titleRows } = planOf(reportFactsOf(people));
    expect(values[titleRows.first]?.[1]).toBe(heading);
  });

  test("repeats nothing where no table runs over pages: nothing follows the last row", () => {
    const { values, titleRows } = planOf(reportFactsOf([{ name: "An", unit: "Văn phòng" }]));
    expect(titleRows).toEqual({ first: values.length - 1, last: values.length - 1 });
  });

  test("begins a page before a part that would be torn apart, not before one that is longer than a page", () => {
    const { values, pageBreaks } = planOf(reportFactsOf(manyUnits.slice(0, 12)));
    expect(pageBreaks.map((row) => values[row]?.[0])).toContain("II. Kết quả theo đơn vị");
    const long = planOf(reportFactsOf(manyUnits));
    expect(long.pageBreaks.map((row) => long.values[row]?.[0])).not.toContain("II. Kết quả theo đơn vị");
  });

  test.each([1, 12, 60, 300])(
    "with %i units, makes every page begin where it was planned, down to the list",
    (units) => {
      const people = Array.from({ length: units * 3 }, (_, at): ReportPerson => ({
        name: "An",
        unit: `Đơn vị ${at % units}`,
        level2: at % 3 === 0 ? "no" : "done",
        step: "register",
      }));
      const { values, rowHeights, pageBreaks } = planOf(reportFactsOf(people));
      const list = values.findIndex(([first]) => String(first).startsWith("DANH SÁCH"));
      // Below, the list goes on as it comes.
      const planned = pageBreaks.slice(0, pageBreaks.indexOf(list) + 1);
      expect(planned.at(-1)).toBe(list);
      const pages = [0, ...planned].map((top, page) =>
        rowHeights.slice(top, planned[page] ?? top).reduce((sum, height) => sum + height, 0),
      );
      expect(Math.max(...pages)).toBeLessThanOrEqual(PAGE_HEIGHT);
      expect(Math.max(...rowHeights)).toBeLessThanOrEqual(409);
    },
  );

  test.each([9, 999, 9_999, 99_999])("has room for the numbers of %i people in every column", (people) => {
    const facts = reportFactsOf(notDone);
    const counts = Object.fromEntries(Object.keys(facts.summary.totals).map((key) => [key, people]));
    const totals = { ...facts.summary.totals, ...counts };
    const units = (facts.summary.units ?? []).map((unit) => ({ ...unit, ...counts }));
    const plan = planOf({
      ...facts,
      summary: { ...facts.summary, totals, units, oneStop: { total: people, done: people } },
    });
    const tooWide = plan.styled.flatMap(({ style, blocks }) => {
      const { size, bold, numberFormat } = SHEET_STYLES[style];
      if (numberFormat !== "#,##0" && numberFormat !== "0.0") return [];
      return blocks.flatMap(({ top, left, bottom }) =>
        plan.values.slice(top, bottom + 1).flatMap((row) => {
          const value = row[left];
          // Excel leaves four pixels and a line at the sides of a cell.
          const room = (plan.columnWidths[left] ?? 0) - 3.75;
          const text = typeof value === "number" ? shown(value, numberFormat) : "";
          return textLines(text, room, size, bold) > 1 ? [[style, text]] : [];
        }),
      );
    });
    expect(tooWide).toEqual([]);
  });

  test("never leaves the signatures alone on a page", () => {
    for (let units = 1; units < 40; units++) {
      const { values, pageBreaks } = planOf(reportFactsOf(manyUnits.slice(0, units)));
      const rowOf = (text: string) => values.findIndex((row) => row.some((value) => String(value).startsWith(text)));
      const page = (row: number) => pageBreaks.filter((first) => first <= row).length;
      expect(page(rowOf("(Ký, ghi rõ họ tên)"))).toBe(page(rowOf("V. Nguồn số liệu")));
    }
  });

  test("is 165 mm wide: what A4 leaves between margins of 30 and 15 mm", () => {
    const { columnWidths } = planOf(reportFactsOf(notDone));
    const width = columnWidths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeCloseTo((165 / 25.4) * 72, 6);
  });
});
