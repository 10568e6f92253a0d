import { REPORT_LISTS } from "../../src/report/reportParticulars";
import type { ReportPlan } from "../../src/report/reportPlan";
import { planOf, rowsBetween } from "../support/planRows";
import { reportFactsOf, type ReportPerson } from "../support/reportFactsOf";

const texts = (plan: ReportPlan) => plan.values.flat().filter((value) => typeof value === "string");

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
    expect(rowsBetween(plan, "NGƯỜI LẬP", "VI.")).toEqual([
      ["NGƯỜI LẬP BIỂU", null, null, "THỦ TRƯỞNG ĐƠN VỊ"],
      ["(Ký, ghi rõ họ tên)", null, null, "(Ký, ghi rõ họ tên)"],
      [],
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
    expect(rowsBetween(plan, "NGƯỜI LẬP", "VI.")).toEqual([
      ["NGƯỜI LẬP BIỂU", null, "TRƯỞNG PHÒNG", null, null, null, "GIÁM ĐỐC"],
      ["(Ký, ghi rõ họ tên)", null, "(Ký, ghi rõ họ tên)", null, null, null, "(Ký, ghi rõ họ tên)"],
      [],
      ["Lò Văn A", null, null, null, null, null, "Tao Thị B"],
      [],
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
      "Bộ quy tắc phiên bản 1.0; các quy tắc đã kiểm tra (3): missing-name, missing-citizen-id, duplicate-citizen-id.",
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

  test("begins a page before a part that would be torn apart", () => {
    const { values, pageBreaks } = planOf(reportFactsOf(manyUnits));
    expect(pageBreaks.map((row) => values[row]?.[0])).toContain("II. Kết quả theo đơn vị");
  });

  test("is 165 mm wide: what A4 leaves between margins of 30 and 15 mm", () => {
    const { columnWidths } = planOf(reportFactsOf(notDone));
    const width = columnWidths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeCloseTo((165 / 25.4) * 72, 6);
  });
});
