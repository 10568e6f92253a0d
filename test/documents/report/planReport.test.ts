import type { ReportList } from "../../../src/documents/report/reportParticulars";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { reportWords } from "../../../src/text/documents/report";
import { planOf, rowsBetween } from "../../support/planRows";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";

const office: ReportPerson[] = [
  { name: "Trần Văn Bình", unit: "Văn phòng", oneStop: true },
  { name: "Lê Thị Cúc", unit: "Văn phòng", level2: "no", reason: "otp_phone", step: "register", oneStop: true },
  {
    name: "Phạm Dung",
    unit: "Phòng Thu",
    id: "notIssued",
    level2: "no",
    reason: "no_chip_card",
    step: "card-and-level-2",
  },
  { name: "Y Êban", unit: "Phòng Thu", level2: "pending", reason: "waiting_approval", step: "wait" },
  { name: "Hồ Giang", unit: "Phòng Thu", level2: "blank" },
  { name: "Vũ Hải", id: "toVerify", level2: "contradiction" },
  { name: "Mai Khôi", unit: "Văn phòng", level2: "no", reason: "otp_phone", step: "register" },
  { name: "Ngô Lan", unit: "Văn phòng" },
];

describe("the results", () => {
  test("are the letter's six lines in its words and order, and those that follow", () => {
    expect(rowsBetween(planOf(reportFactsOf(office)), "STT", "II.")).toEqual([
      ["STT", "Nội dung", "Số lượng", "Tỷ lệ (%)", "Ghi chú"],
      [1, "Tổng số CCVC&NLĐ của đơn vị", 8, 100],
      [2, "Tổng số CCVC&NLĐ đã được cấp CCCD", 6, 75],
      [3, "Tổng số CCVC&NLĐ chưa được cấp CCCD", 1, 12.5],
      [4, "Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2", 2, 25],
      [5, "Tổng số CCVC&NLĐ chưa cài đặt", 5, 62.5],
      [6, "Lý do chưa cài đặt", "Tỷ lệ theo mục 5"],
      ["a)", "Vướng số điện thoại / SIM", 2, 40],
      ["b)", "Chưa được cấp CCCD gắn chip", 1, 20],
      ["c)", "Đã đăng ký, chờ phê duyệt", 1, 20],
      ["d)", "Chưa ghi lý do", 1, 20],
      [7, "Số CCVC&NLĐ có số CCCD cần xác minh", 1, 12.5, "Ngoài mục 2 và 3"],
      [8, "Số CCVC&NLĐ có trạng thái VNeID mức 2 cần xác minh", 1, 12.5, "Ngoài mục 4 và 5"],
      [9, "Số CCVC&NLĐ đã đăng ký hoặc đã được phê duyệt, chưa kích hoạt", 1, 12.5, "Đã tính trong mục 5"],
      [10, "Bộ phận Một cửa"],
      ["a)", "Tổng số cán bộ tại Bộ phận Một cửa", 2],
      ["b)", "Đã hoàn thành cài đặt VNeID mức 2", 1, 50, "Yêu cầu 100%: chưa đạt, còn 1 người"],
      [],
    ]);
  });

  test("of an office where all are done: nobody to verify has a line, and no remark a column", () => {
    const rows = rowsBetween(planOf(reportFactsOf([{ name: "An", oneStop: true }])), "Lý do chưa cài đặt", "II.");
    expect(rows).toEqual([
      [6, "Lý do chưa cài đặt"],
      [7, "Số CCVC&NLĐ đã đăng ký hoặc đã được phê duyệt, chưa kích hoạt", 0, 0],
      [8, "Bộ phận Một cửa"],
      ["a)", "Tổng số cán bộ tại Bộ phận Một cửa", 1],
      ["b)", "Đã hoàn thành cài đặt VNeID mức 2", 1, 100],
      ["Ghi chú: Mục 6: Không còn người chưa cài đặt. Mục 8b: Yêu cầu 100%: đạt."],
      [],
    ]);
  });

  test("of an office where one is still to verify: nothing says that nobody is left", () => {
    const facts = reportFactsOf([{ name: "An" }, { name: "Bình", level2: "unclear" }]);
    const [line] = rowsBetween(planOf(facts), "Lý do chưa cài đặt", "II.");
    expect(line).toEqual([6, "Lý do chưa cài đặt"]);
  });

  test("count foreigners apart, under those who have no CCCD, where there are any", () => {
    const people: ReportPerson[] = [{ name: "An" }, { name: "Kim", id: "notIssued", foreigner: true }];
    expect(
      rowsBetween(planOf(reportFactsOf(people)), "Tổng số CCVC&NLĐ chưa được", "Tổng số CCVC&NLĐ đã hoàn"),
    ).toEqual([
      [3, "Tổng số CCVC&NLĐ chưa được cấp CCCD", 1, 50],
      ["a)", "Trong đó: người nước ngoài", 1, 50],
    ]);
  });

  test("letter their points as official papers do", () => {
    const people = REASON_CATEGORIES.map(({ id }): ReportPerson => ({ name: "An", level2: "no", reason: id }));
    const letters = rowsBetween(planOf(reportFactsOf(people)), "Lý do chưa cài đặt", "Số CCVC&NLĐ đã đăng ký")
      .slice(1)
      .map(([ordinal]) => String(ordinal))
      // The table goes on over the page.
      .filter((ordinal) => ordinal !== reportWords.heads.ordinal);
    expect(letters.join("")).toBe("a)b)c)d)đ)e)g)h)i)k)l)m)n)o)p)q)r)s)".slice(0, 2 * REASON_CATEGORIES.length));
    expect(letters).toHaveLength(REASON_CATEGORIES.length);
  });

  test("say what cannot be told, and why", () => {
    const facts = reportFactsOf(office);
    const unknown = {
      issued: null,
      notIssued: null,
      idToVerify: null,
      done: null,
      notDone: null,
      level2ToVerify: null,
    };
    const totals = { ...facts.summary.totals, ...unknown, pending: null };
    const plan = planOf({ ...facts, summary: { ...facts.summary, totals, oneStop: null, reasons: [], units: null } });
    const noId = "Danh sách không có cột số CCCD";
    const noLevel2 = "Danh sách không có cột VNeID mức 2";
    expect(rowsBetween(plan, "Tổng số CCVC&NLĐ đã được cấp", "II.")).toEqual([
      [2, "Tổng số CCVC&NLĐ đã được cấp CCCD", "không xác định"],
      [3, "Tổng số CCVC&NLĐ chưa được cấp CCCD", "không xác định"],
      [4, "Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2", "không xác định"],
      [5, "Tổng số CCVC&NLĐ chưa cài đặt", "không xác định"],
      [6, "Lý do chưa cài đặt", "không xác định"],
      [7, "Số CCVC&NLĐ đã đăng ký hoặc đã được phê duyệt, chưa kích hoạt", "không xác định"],
      [8, "Bộ phận Một cửa", "không xác định"],
      [`Ghi chú: Mục 2, 3: ${noId}. Mục 4, 5, 6, 7, 8: ${noLevel2}.`],
      [],
    ]);
    expect(rowsBetween(plan, "II.", "III.")).toEqual([
      ["II. Kết quả theo đơn vị"],
      ["Không xác định: danh sách không cho biết đơn vị của từng người."],
      [],
    ]);
    expect(plan.values.flat()).not.toContain(reportWords.notDoneTitle);
  });

  test("of nobody have no percentages", () => {
    const rows = rowsBetween(planOf(reportFactsOf([])), "Tổng số CCVC&NLĐ của", "Lý do");
    expect(rows.map((row) => row.slice(2))).toEqual([[0], [0], [0], [0], [0]]);
  });
});

test("the units add up, with those whose unit cannot be told on a line of their own", () => {
  expect(rowsBetween(planOf(reportFactsOf(office)), "II.", "III.")).toEqual([
    ["II. Kết quả theo đơn vị"],
    ["STT", "Đơn vị", "Tổng số", "Cấp CCCD", "VNeID mức 2"],
    [null, null, "Đã cấp", "Chưa cấp", "Cần xác minh", "Đã cài đặt", "Chưa cài đặt", "Cần xác minh", "Tỷ lệ (%)"],
    [1, "Văn phòng", 4, 4, 0, 0, 2, 2, 0, 50],
    [2, "Phòng Thu", 3, 2, 1, 0, 0, 3, 0, 0],
    [null, "Chưa xác định đơn vị", 1, 0, 0, 1, 0, 0, 1, 0],
    [null, "Tổng cộng", 8, 6, 1, 1, 2, 5, 1, 25],
    [],
    // The chart's.
    [],
    [],
  ]);
});

describe("the next steps", () => {
  const heads = [
    "STT",
    "Đơn vị",
    "Tổng số",
    "Làm CCCD và mức 2",
    "Đăng ký mức 2",
    "Chờ phê duyệt",
    "Kích hoạt",
    "Làm rõ tình trạng",
  ];
  const wanting = (...lists: ReportList[]) =>
    planOf({ ...reportFactsOf(office), particulars: { ...reportWords.blankParticulars, lists } });

  test("are counted by unit and step, and explained in the letter's words", () => {
    expect(rowsBetween(planOf(reportFactsOf(office)), "III.", "IV.")).toEqual([
      ["III. Việc cần làm tiếp theo (Công văn số 1397/BHXH-VP, Phụ lục I)"],
      heads,
      [1, "Văn phòng", 2, 0, 2, 0, 0, 0],
      [2, "Phòng Thu", 3, 1, 0, 1, 0, 1],
      [null, "Tổng cộng", 5, 1, 2, 1, 0, 1],
      [],
      [expect.stringMatching(/^Làm CCCD và mức 2 \(1 người\): đến Công an xã, phường, đặc khu bất kỳ/u)],
      [expect.stringMatching(/^Đăng ký mức 2 \(2 người\): mang thẻ CCCD hoặc thẻ căn cước/u)],
      [expect.stringMatching(/^Chờ phê duyệt \(1 người\): /u)],
      [expect.stringMatching(/^Làm rõ tình trạng \(1 người\): /u)],
      [],
    ]);
  });

  test("of foreigners are their own", () => {
    const people: ReportPerson[] = [
      { name: "An", unit: "Thu", level2: "no", step: "register" },
      { name: "Kim", unit: "Thu", id: "notIssued", foreigner: true, level2: "no", step: "immigration" },
    ];
    const plan = planOf(reportFactsOf(people));
    expect(rowsBetween(plan, "III.", "IV.").slice(1)).toEqual([
      heads.toSpliced(5, 0, "Đến cơ quan xuất nhập cảnh"),
      [1, "Thu", 2, 0, 1, 1, 0, 0, 0],
      [null, "Tổng cộng", 2, 0, 1, 1, 0, 0, 0],
      [],
      [expect.stringMatching(/^Đăng ký mức 2 \(1 người\): /u)],
      [expect.stringMatching(/^Đến cơ quan xuất nhập cảnh \(1 người\): .*cơ quan quản lý xuất nhập cảnh/u)],
      [],
    ]);
    expect(rowsBetween(plan, "DANH SÁCH").at(-1)).toEqual([2, "Kim", "Chưa ghi lý do", "Đến cơ quan xuất nhập cảnh"]);
  });

  test("of people without units are one line", () => {
    const facts = reportFactsOf([{ name: "An", level2: "no", step: "register" }]);
    expect(rowsBetween(planOf(facts), "III.", "IV.").slice(1, 3)).toEqual([
      heads,
      [null, "Tổng cộng", 1, 0, 1, 0, 0, 0],
    ]);
  });

  test.each<[string, ReportList[], string[]]>([
    ["nothing", [], ["II. Khó khăn, vướng mắc, kiến nghị"]],
    ["the units alone", ["units"], ["II. Kết quả theo đơn vị", "III. Khó khăn, vướng mắc, kiến nghị"]],
    ["how steps are taken", ["guide"], ["II. Việc cần làm tiếp theo (Công văn số 1397/BHXH-VP, Phụ lục I)"]],
    ["the names", ["notDone"], [reportWords.notDoneTitle]],
  ])("and other lists are left out where the officer wants %s", (_, lists, parts) => {
    const headings = wanting(...lists).values.flatMap(([first]) =>
      /^(?:[IV]+\. |DANH)/u.test(String(first)) ? [first] : [],
    );
    expect(headings).toEqual(expect.arrayContaining(parts));
    expect(headings).toHaveLength(2 + lists.length);
  });
});

describe("those not done", () => {
  test("are listed with unit, category and next step", () => {
    const rows = rowsBetween(planOf(reportFactsOf(office)), "DANH SÁCH");
    expect(rows).toEqual([
      ["DANH SÁCH CCVC&NLĐ CHƯA CÀI ĐẶT ỨNG DỤNG VNeID MỨC 2"],
      ["(5 người)"],
      [],
      ["STT", "Họ và tên", "Lý do chưa cài đặt", "Việc cần làm"],
      ["Văn phòng (2 người)"],
      [1, "Lê Thị Cúc", "Vướng số điện thoại / SIM", "Đăng ký mức 2"],
      [2, "Mai Khôi", "Vướng số điện thoại / SIM", "Đăng ký mức 2"],
      ["Phòng Thu (3 người)"],
      [3, "Phạm Dung", "Chưa được cấp CCCD gắn chip", "Làm CCCD và mức 2"],
      [4, "Y Êban", "Đã đăng ký, chờ phê duyệt", "Chờ phê duyệt"],
      [5, "Hồ Giang", "Chưa ghi lý do", "Làm rõ tình trạng"],
    ]);
  });

  test("are not listed where all are done", () => {
    expect(planOf(reportFactsOf([{ name: "An" }])).values.flat()).not.toContain(reportWords.notDoneTitle);
  });

  test("whose unit cannot be told come last", () => {
    const people: ReportPerson[] = [
      { name: "An", level2: "no" },
      { name: "Bình", unit: "Phòng Thu", level2: "no" },
    ];
    expect(rowsBetween(planOf(reportFactsOf(people)), "Phòng Thu (1").map((row) => row.slice(0, 2))).toEqual([
      ["Phòng Thu (1 người)"],
      [1, "Bình"],
      ["Chưa xác định đơn vị (1 người)"],
      [2, "An"],
    ]);
  });

  test("of a unit that runs over pages stand under its name again on each", () => {
    const people = Array.from({ length: 80 }, (): ReportPerson => ({ name: "An", unit: "Phòng Thu", level2: "no" }));
    const plan = planOf(reportFactsOf(people));
    const tops = plan.pageBreaks.map((row) => plan.values[row]?.[0]);
    expect(tops.slice(tops.indexOf(reportWords.notDoneTitle))).toEqual([
      reportWords.notDoneTitle,
      "Phòng Thu (tiếp theo)",
      "Phòng Thu (tiếp theo)",
    ]);
  });

  test("are one list where no unit can be told", () => {
    const rows = rowsBetween(planOf(reportFactsOf([{ name: "An", level2: "no", step: "register" }])), "Họ và tên");
    expect(rows).toEqual([
      ["STT", "Họ và tên", "Lý do chưa cài đặt", "Việc cần làm"],
      [1, "An", "Chưa ghi lý do", "Đăng ký mức 2"],
    ]);
  });

  test("are cut at 10,000, and the sheet says so", () => {
    const people = Array.from({ length: 10_001 }, (_, index): ReportPerson => ({
      name: `Người ${index}`,
      level2: "no",
    }));
    const rows = rowsBetween(planOf(reportFactsOf(people)), "DANH SÁCH");
    expect(rows.at(-2)?.[1]).toBe("Người 9999");
    expect(rows.at(-1)).toEqual(["Chỉ liệt kê 10.000 người đầu trong số 10.001 người chưa cài đặt."]);
  });
});
