import { RULE_SET_VERSION } from "../../../src/rules/ruleSetVersion";
import type { ReportParticulars } from "../../../src/documents/report/reportParticulars";
import type { SheetPlan } from "../../../src/documents/sheetPlan";
import { SHEET_STYLES } from "../../../src/documents/sheetStyles";
import { PAGE, SIGNERS } from "../../../src/documents/report/reportGrid";
import { textLines, textWidth } from "../../../src/documents/textLines";
import { reportWords } from "../../../src/text/documents/report";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { planOf, rowsBetween } from "../../support/planRows";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";

const dashes: unknown = expect.stringMatching(/^–+$/u);

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

  test.each<[ReportPerson, string]>([
    [{ name: "An" }, "Còn người có tên trên trang danh sách, chưa tính vào số liệu"],
    [
      { name: "An", id: "toVerify" },
      "Còn 1 số CCCD cần xác minh; còn người có tên trên trang danh sách, chưa tính vào số liệu",
    ],
  ])("people who are not counted: %j", (person, because) => {
    const facts = reportFactsOf([person]);
    const plan = planOf({ ...facts, summary: { ...facts.summary, leavesOut: true } });
    const said = texts(plan);
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
      [expect.stringMatching(/^–+$/u)],
      [],
      ["Phụ lục"],
      ["KẾT QUẢ CÀI ĐẶT ỨNG DỤNG VNeID"],
      ["VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2"],
      ["(Kèm theo Công văn số ……/…… ngày … tháng … năm …… của …………)"],
      ["(Số liệu đến 14 giờ 05 phút, ngày 05 tháng 01 năm 2026)"],
      [],
    ]);
    expect(rowsBetween(plan, "NGƯỜI LẬP")).toEqual([
      ["NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
      ["(Ký, ghi rõ họ tên)", null, "(Ký, ghi rõ họ tên)"],
      [],
      [],
      [],
      [expect.stringMatching(/^Nguồn số liệu: /u)],
      [expect.stringMatching(/^Cách tính: /u)],
    ]);
  });

  test("of a report of its own, with Quốc hiệu and three signers", () => {
    const plan = planOf({
      ...reportFactsOf([{ name: "An" }]),
      particulars: {
        ...reportWords.blankParticulars,
        form: "standalone",
        office: "BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU",
        place: "Lai Châu",
        number: "12/BC-BHXH",
        signers: [
          { title: "NGƯỜI LẬP BIỂU", name: "Lò Văn A" },
          { title: "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG", name: "" },
          { title: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", name: "Tao Thị B" },
        ],
      },
    });
    expect(rowsBetween(plan, "BẢO HIỂM", "I.")).toEqual([
      ["BẢO HIỂM XÃ HỘI VIỆT NAM", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["BẢO HIỂM XÃ HỘI\nTỈNH LAI CHÂU", null, "Độc lập - Tự do - Hạnh phúc"],
      [null, null, dashes],
      [dashes],
      ["Số: 12/BC-BHXH", null, "Lai Châu, ngày …… tháng …… năm 2026"],
      [],
      ["BÁO CÁO"],
      ["Kết quả cài đặt ứng dụng VNeID và định danh điện tử mức 2"],
      [dashes],
      ["Kính gửi: Bảo hiểm xã hội Việt Nam (qua Văn phòng)"],
      ["(Số liệu đến 14 giờ 05 phút, ngày 05 tháng 01 năm 2026)"],
      [],
    ]);
    expect(rowsBetween(plan, "NGƯỜI LẬP", "Nguồn")).toEqual([
      ["NGƯỜI LẬP BIỂU", null, "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"],
      ["(Ký, ghi rõ họ tên)", null, "(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)"],
      [],
      ["Lò Văn A", null, "Tao Thị B"],
      [],
      ["Nơi nhận:"],
      ["- Như trên;\n- Lưu: VT, ……."],
      [],
    ]);
  });

  test.each([
    ["Bảo hiểm xã hội cơ sở Mường Tè", "BẢO HIỂM XÃ HỘI\nCƠ SỞ MƯỜNG TÈ"],
    ["Bảo hiểm xã hội Thành phố Hồ Chí Minh", "BẢO HIỂM XÃ HỘI\nTHÀNH PHỐ HỒ CHÍ MINH"],
    ["Trung tâm Công nghệ thông tin và Số liệu", "TRUNG TÂM CÔNG NGHỆ\nTHÔNG TIN VÀ SỐ LIỆU"],
    ["BHXH tỉnh Lai Châu", "BHXH TỈNH LAI CHÂU"],
    ["Ban Quản lý dự án đầu tư xây dựng và ứng dụng công nghệ thông tin ngành bảo hiểm xã hội", null],
  ])("the name of an office breaks before what tells it from others: %s", (office, name) => {
    const particulars: ReportParticulars = { ...reportWords.blankParticulars, form: "standalone", office };
    const plan = planOf({ ...reportFactsOf([{ name: "An" }]), particulars });
    expect(plan.values[1]?.[0]).toBe(name ?? office.toLocaleUpperCase("vi"));
  });

  test("of a report of its own that one person signs, with “Nơi nhận” beside", () => {
    const particulars: ReportParticulars = {
      ...reportWords.blankParticulars,
      form: "standalone",
      signers: [{ title: "GIÁM ĐỐC", name: "Tao Thị B" }],
      recipients: "Nơi nhận:\n- Như trên;\n- Các phòng;\n- Lưu: VT, TCCB.",
    };
    const plan = planOf({ ...reportFactsOf([{ name: "An" }]), particulars });
    expect(rowsBetween(plan, "Nơi nhận", "Nguồn")).toEqual([
      ["Nơi nhận:", null, "GIÁM ĐỐC"],
      ["- Như trên;\n- Các phòng;\n- Lưu: VT, TCCB.", null, "(Ký, ghi rõ họ tên)"],
      [],
      [null, null, "Tao Thị B"],
      [],
    ]);
    expect(plan.merges).toContainEqual({
      block: {
        top: plan.values.findIndex(([first]) => String(first).startsWith("- Như")),
        left: 0,
        bottom: expect.any(Number) as number,
        right: 4,
      },
      across: false,
    });
  });

  test.each(SIGNERS.slice(1).map((spans) => [spans.length, spans] as const))(
    "of %i signers stand apart",
    (_, spans) => {
      for (const [at, { from }] of spans.entries()) {
        const before = spans[at - 1];
        if (before === undefined) continue;
        const between = PAGE.columns.slice(before.to + 1, from).reduce((sum, width) => sum + width, 0);
        expect(between).toBeGreaterThanOrEqual(5);
      }
    },
  );

  test("say in two sentences where the numbers come from and what they mean, after the signature", () => {
    const facts = reportFactsOf([{ name: "An" }]);
    const plan = planOf({ ...facts, summary: { ...facts.summary, hiddenPeople: 3 } });
    expect(rowsBetween(plan, "Nguồn số liệu")).toEqual([
      [
        `Nguồn số liệu: trang tính “Danh sách”, 1 người (có 3 người ở các hàng đang ẩn hoặc bị lọc), kiểm tra lúc 14 giờ 05 phút, ngày 05 tháng 01 năm 2026 theo bộ quy tắc phiên bản ${RULE_SET_VERSION}.`,
      ],
      [expect.stringMatching(/^Cách tính: “CCCD” là CCCD hoặc thẻ căn cước .* là chưa cài đặt\.$/u)],
    ]);
    expect(texts(plan).filter((text) => text.includes("thẻ căn cước"))).toHaveLength(1);
  });

  test("say of a draft what has to be verified", () => {
    const plan = planOf(reportFactsOf([{ name: "An", id: "toVerify" }]));
    expect(texts(plan).at(-1)).toMatch(/“cần xác minh” là .* chưa tính vào bên nào\.$/u);
  });
});

describe("the lines under letterhead, motto and title", () => {
  const rule = (form: ReportParticulars["form"], office: string) => {
    const plan = planOf({
      ...reportFactsOf([{ name: "An" }]),
      particulars: { ...reportWords.blankParticulars, form, office },
    });
    return plan.values.flat().filter((value) => typeof value === "string" && /^–+$/u.test(value)) as string[];
  };
  const width = (text: string, size: number, bold: boolean) => textWidth(text, size, bold);

  test("are as long as the motto, and a third to half as long as what else is above them", () => {
    for (const office of ["BHXH Mường Tè", "Bảo hiểm xã hội tỉnh Thái Nguyên", "Phòng Tổ chức\nBảo hiểm xã hội"]) {
      const rules = rule("standalone", office);
      // the motto's stands above that of a name of two lines
      const [under = "", motto = ""] = rules.slice(0, 2).sort((one, other) => one.length - other.length);
      const [, , title = ""] = rules;
      expect(width(motto, 8, false) / width(reportWords.motto, 13, true)).toBeCloseTo(1, 1);
      const share = width(title, 8, false) / width(reportWords.about, 14, true);
      expect(share).toBeGreaterThan(1 / 3);
      expect(share).toBeLessThan(1 / 2);
      expect(under.length).toBeGreaterThan(3);
      expect(rule("annex", office)).toHaveLength(1);
    }
  });
});

describe("printing", () => {
  const manyUnits = Array.from({ length: 60 }, (_, index): ReportPerson => ({ name: "An", unit: `Đơn vị ${index}` }));

  test("repeats the heading of the list of those not done", () => {
    const { values, titleRows } = planOf(reportFactsOf(notDone));
    expect(values[titleRows.first]?.[1]).toBe("Họ và tên");
  });

  test("has the heading of a table that runs over pages on each", () => {
    const people = manyUnits.flatMap((person): ReportPerson[] => [person, { ...person, level2: "no" }]);
    const { values, pageBreaks } = planOf(reportFactsOf(people));
    const page = (row: number) => pageBreaks.filter((first) => first <= row).length;
    const pagesWith = (head: string) => values.flatMap((row, at) => (row.includes(head) ? [page(at)] : []));
    for (const head of ["Cấp CCCD", "Kích hoạt"]) {
      const pages = pagesWith(head);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages).toEqual(pages.map((_, at) => (pages[0] ?? 0) + at));
    }
  });

  test("repeats nothing where no table runs over pages: nothing follows the last row", () => {
    const { values, titleRows } = planOf(reportFactsOf([{ name: "An", unit: "Văn phòng" }]));
    expect(titleRows).toEqual({ first: values.length - 1, last: values.length - 1 });
  });

  test("begins a page before a part that would be torn apart, not before one that is longer than a page", () => {
    const { values, pageBreaks } = planOf(reportFactsOf(manyUnits.slice(0, 12)));
    expect(pageBreaks.map((row) => values[row]?.[0])).toContain("II. Kết quả theo đơn vị");
    const long = planOf(reportFactsOf(manyUnits));
    // It begins a page as well where the first has no room for its heading.
    const table = long.values.findIndex(([first]) => first === "II. Kết quả theo đơn vị");
    expect(long.pageBreaks.filter((row) => row > table)[0]).toBeLessThan(table + 45);
  });

  test.each([1, 12, 60, 300])("with %i units, makes every page begin where it was planned", (units) => {
    const people = Array.from({ length: units * 3 }, (_, at): ReportPerson => ({
      name: "An",
      unit: `Đơn vị ${at % units}`,
      level2: at % 3 === 0 ? "no" : "done",
      step: "register",
    }));
    const { values, rowHeights, pageBreaks, titleRows } = planOf(reportFactsOf(people));
    const list = values.findIndex(([first]) => String(first).startsWith("DANH SÁCH"));
    expect(pageBreaks).toContain(list);
    const repeated = rowHeights[titleRows.first] ?? 0;
    const pages = [0, ...pageBreaks].map((top, page) =>
      rowHeights
        .slice(top, pageBreaks[page] ?? values.length)
        .reduce((sum, height) => sum + height, top > list ? repeated : 0),
    );
    expect(Math.max(...pages)).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(Math.max(...rowHeights)).toBeLessThanOrEqual(409);
  });

  /**
   * Rows of a table that begin a page without the heading of the table above them; of the list of those not done it is
   * repeated.
   */
  const headless = ({ tables, pageBreaks, titleRows }: SheetPlan) =>
    pageBreaks.filter((row) => tables.some(({ top, bottom }) => top !== titleRows.first && row > top && row <= bottom));

  test.each<[string, Partial<ReportPerson>]>([
    ["done", {}],
    ["not done", { level2: "no", step: "register" }],
    ["to be verified", { level2: "unclear" }],
  ])("never begins a page with rows whose heading stands on the one before: however many units, %s", (_, person) => {
    for (let units = 1; units < 60; units++) {
      const people = manyUnits.slice(0, units).map((one) => ({ ...one, ...person }));
      expect([units, headless(planOf(reportFactsOf(people)))]).toEqual([units, []]);
    }
  });

  test.each(["annex", "standalone"] as const)(
    "never ends a page with what only says what the next lines are about: %s",
    (form) => {
      const office = "Trung tâm Lưu trữ hồ sơ và Phục vụ hành chính công bảo hiểm xã hội ".repeat(3);
      const particulars: ReportParticulars = { ...reportWords.blankParticulars, form, office };
      for (let reasons = 1; reasons < REASON_CATEGORIES.length; reasons++) {
        const people = REASON_CATEGORIES.slice(0, reasons).map(({ id }): ReportPerson => ({
          name: "An",
          level2: "no",
          reason: id,
          oneStop: true,
        }));
        const { values, pageBreaks } = planOf({ ...reportFactsOf(people), particulars });
        const ends = pageBreaks.map((row) => values[row - 1]?.[1]);
        for (const item of [reportWords.lines.reasons, reportWords.moreLines.oneStop])
          expect([reasons, ends]).not.toEqual([reasons, expect.arrayContaining([item])]);
      }
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
      return blocks.flatMap(({ top, left, bottom, right }) =>
        plan.values.slice(top, bottom + 1).flatMap((row) => {
          const value = row[left];
          // Excel leaves four pixels and a line at the sides of a cell.
          const room = plan.columnWidths.slice(left, right + 1).reduce((sum, width) => sum + width, -3.75);
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
      expect(page(rowOf("(Ký, ghi rõ họ tên)"))).toBe(page(rowOf("2. Kiến nghị")));
    }
  });

  test("is 165 mm wide: what A4 leaves between margins of 30 and 15 mm", () => {
    const { columnWidths } = planOf(reportFactsOf(notDone));
    const width = columnWidths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeCloseTo((165 / 25.4) * 72, 6);
  });
});
