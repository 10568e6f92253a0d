import type { GatheredFile } from "../../src/gather/gatherFiles";
import { mendingEmail } from "../../src/gather/mendingEmail";
import type { SeenOutcome, SeenReport, SeenRoster } from "../../src/gather/seenOutcome";
import type { Tally } from "../../src/summary/summary";
import { runToEnd } from "../../src/grid/runToEnd";
import { mendingWords } from "../../src/text/documents/mending";

const TALLY: Tally = {
  total: 3,
  issued: 3,
  notIssued: 0,
  idToVerify: 0,
  done: 3,
  notDone: 0,
  level2ToVerify: 0,
  pending: 0,
};
const ROSTER: SeenRoster = {
  sheetName: "DS",
  sheet: 0,
  otherRosters: [],
  isHidden: false,
  restsOnBlanks: false,
  restsOnAnswer: false,
  isChosen: false,
  onSeveralSheets: [],
  forms: [{ signature: "a1", questions: [], unclearWords: [] }],
  ownWords: [],
  sheetFindings: [],
  findings: [],
};

const REPORT: SeenReport = {
  sheetName: "Báo cáo VNeID",
  sheet: 1,
  office: "",
  typedOver: [],
  day: 20260805,
  daysOld: 112,
  otherReports: [],
  sameReports: 0,
  isChosen: false,
};

function counted(parts: {
  totals?: Partial<Tally>;
  roster?: Partial<SeenRoster> | null;
  report?: Extract<SeenOutcome, { kind: "counted" }>["report"];
  isStale?: boolean;
}): SeenOutcome {
  const { totals, roster, report = null, isStale = null } = parts;
  return {
    kind: "counted",
    content: "",
    counts: { totals: { ...TALLY, ...totals }, oneStop: null, reasons: [], foreigners: 0 },
    report,
    isStale,
    roster: roster === null ? null : { ...ROSTER, ...roster },
  };
}

/** The numbered sentences of the email about a file. */
function itemsOf(outcome: SeenOutcome, ...more: [] | [Parameters<typeof mendingEmail>[2]]): string[] | null {
  const file: GatheredFile = { fileName: "BHXH Ba Đình.xlsx", outcome, concerns: [] };
  const email = runToEnd(mendingEmail(file, 0, more[0] ?? [], ["BHXH Ba Đình", "BHXH Đống Đa"], mendingWords));
  return email === null ? null : email.body.split("\n").filter((line) => /^\d/u.test(line));
}

test("the whole email", () => {
  const outcome = counted({ roster: { findings: [{ rule: "missing-citizen-id", count: 1200 }] } });
  const file: GatheredFile = { fileName: "BHXH Ba Đình 001199000011.xlsx", outcome, concerns: [] };
  expect(runToEnd(mendingEmail(file, 0, [], [], mendingWords))).toEqual({
    subject: "Đề nghị bổ sung, chỉnh sửa số liệu VNeID mức 2 (Công văn 1397/BHXH-VP) - BHXH Ba Đình 00********11",
    body: [
      "Kính gửi: BHXH Ba Đình 00********11",
      "",
      "Khi tổng hợp số liệu theo Công văn 1397/BHXH-VP, tệp “BHXH Ba Đình 00********11.xlsx” của đơn vị còn những nội dung sau cần sửa hoặc bổ sung:",
      "1. Thiếu số CCCD: 1.200 chỗ. Ghi đủ 12 chữ số; nếu chưa được cấp CCCD thì ghi “chưa có”.",
      "",
      "Đề nghị đơn vị sửa rồi gửi lại tệp.",
      "Trân trọng./.",
    ].join("\n"),
  });
});

test.each<[string, SeenOutcome, string[] | null]>([
  ["nothing to mend", counted({}), null],
  [
    "what the officer herself has to answer",
    counted({
      roster: {
        forms: [
          {
            signature: "a1",
            questions: [{ kind: "holdsLevels", column: { index: 1, heading: "M", samples: [] } }],
            unclearWords: [],
          },
        ],
      },
    }),
    null,
  ],
  ["a fault of the program", { kind: "unreadable", why: "fault" }, null],
  ["moved while it was read", { kind: "unreadable", why: "gone" }, null],
  [
    "behind a password",
    { kind: "unreadable", why: "locked" },
    ["1. Tệp không đọc được: tệp đặt mật khẩu; hãy bỏ mật khẩu rồi lưu lại."],
  ],
  [
    "neither roster nor report",
    { kind: "nothing", sheetFindings: [] },
    ["1. Tệp không có danh sách CCVC&NLĐ, cũng không có báo cáo VNeID: đề nghị gửi lại đúng tệp."],
  ],
  [
    "two rosters",
    counted({ roster: { otherRosters: [{ sheet: 2, name: "Quý 2" }] } }),
    ["1. Tệp có nhiều trang danh sách (“DS”, “Quý 2”): đề nghị cho biết trang nào được tính."],
  ],
  [
    "two rosters, one of them chosen",
    counted({ roster: { isChosen: true, otherRosters: [{ sheet: 2, name: "Q" }] } }),
    null,
  ],
  [
    "two reports",
    counted({ report: { ...REPORT, otherReports: [{ sheet: 2, name: "Báo cáo (2)" }] } }),
    [
      "1. Tệp có nhiều trang báo cáo với số liệu khác nhau (“Báo cáo VNeID”, “Báo cáo (2)”): đề nghị cho biết trang nào được tính.",
    ],
  ],
  [
    "two reports, one of them chosen",
    counted({ report: { ...REPORT, isChosen: true, otherReports: [{ sheet: 2, name: "Báo cáo (2)" }] } }),
    null,
  ],
  [
    "a report that was typed over, with a sum that does not hold and a roster that changed",
    counted({
      totals: { total: 4 },
      isStale: true,
      report: { ...REPORT, typedOver: [4] },
    }),
    [
      "1. Báo cáo không còn khớp với danh sách trong tệp: đề nghị lập lại báo cáo.",
      "2. Trong báo cáo có số đã sửa tay (nay là 4): đề nghị sửa ở danh sách rồi lập lại báo cáo.",
      "3. Tổng không khớp: có CCCD + chưa có + cần xác minh = tổng số.",
      "4. Tổng không khớp: đã mức 2 + chưa + cần xác minh = tổng số.",
    ],
  ],
  [
    "a column that is missing; not which rules want for another one, nor that rows are hidden",
    counted({
      roster: {
        sheetFindings: [
          { rule: "column-missing", params: { field: "level2" } },
          { rule: "not-checked", params: { rule: "citizen-id-gender", field: "gender" } },
          { rule: "hidden-people", params: { count: 2 } },
        ],
      },
    }),
    ["1. Không thấy cột VNeID mức 2."],
  ],
])("%s", (_, outcome, items) => {
  expect(itemsOf(outcome)).toEqual(items);
});

test("who stands on several sheets that are counted is to be written once", () => {
  const file: GatheredFile = {
    fileName: "BHXH Ba Đình.xlsx",
    outcome: counted({}),
    concerns: [{ kind: "onSeveralSheets", count: 3 }],
  };
  expect(runToEnd(mendingEmail(file, 0, [], [], mendingWords))?.body).toContain(
    "1. 3 người có, hoặc có thể có, ở hơn một trang: đề nghị ghi mỗi người một lần, đủ số CCCD.\n",
  );
});

test.each(["otherPeriod", "farFromToday"] as const)("a report with the concern %s is to be written anew", (kind) => {
  const outcome = counted({ report: REPORT, roster: null });
  const file: GatheredFile = { fileName: "BHXH Ba Đình.xlsx", outcome, concerns: [{ kind, count: 99 }] };
  expect(runToEnd(mendingEmail(file, 0, [], [], mendingWords))?.body).toContain(
    "1. Số liệu báo cáo ngày 05/08/2026 không cùng kỳ tổng hợp: đề nghị lập lại báo cáo theo số liệu hiện nay.\n",
  );
});

test("who stands in another office too is named with both places", () => {
  const person = { maskedId: "00••••••••11" };
  const here = { file: 0, name: "Nguyễn Văn An", unit: "Phòng Thu", row: 4 };
  const there = { file: 1, name: "NGUYỄN VĂN AN", unit: "", row: 9 };
  expect(itemsOf(counted({}), [{ ...person, places: [here, there] }])).toEqual([
    "1. Số CCCD 00••••••••11 của Nguyễn Văn An (Phòng Thu, hàng 5) có ở cả đơn vị khác: NGUYỄN VĂN AN (BHXH Đống Đa, hàng 10). Đề nghị xác định người này thuộc đơn vị nào.",
  ]);
  expect(itemsOf(counted({}), [{ maskedId: null, places: [here, there] }])).toEqual([
    "1. Nguyễn Văn An (Phòng Thu, hàng 5) có thể có ở cả đơn vị khác (trùng họ tên, ngày sinh): NGUYỄN VĂN AN (BHXH Đống Đa, hàng 10). Đề nghị ghi đủ số CCCD và xác định người này thuộc đơn vị nào.",
  ]);
  expect(itemsOf(counted({}), [{ ...person, places: [there, { ...there, file: 2 }] }])).toBeNull();
});
