import fc from "fast-check";
import { composeLetter, type Brevity } from "../../../src/documents/letter/composeLetter";
import type { Summary, Tally } from "../../../src/summary/summary";
import { letterWords } from "../../../src/text/documents/letter";
import { reportWords } from "../../../src/text/documents/report";

const settled: Tally = {
  total: 1200,
  issued: 1190,
  notIssued: 10,
  idToVerify: 0,
  done: 1180,
  notDone: 20,
  level2ToVerify: 0,
  pending: 0,
};
const reasons = [
  { category: "maternity_leave", label: "Nghỉ thai sản", count: 18 },
  { category: "none", label: "Chưa ghi lý do", count: 2 },
];
const checkedAt = new Date(2026, 10, 5, 8, 30);

const letter = (
  summary: Partial<Summary>,
  office = "BHXH tỉnh Mẫu",
  superior = "BHXH Việt Nam",
  brevity: Brevity = "whole",
) =>
  composeLetter(
    {
      summary: { totals: settled, oneStop: null, reasons, units: null, hiddenPeople: 0, foreigners: 0, ...summary },
      checkedAt,
      ...reportWords.blankParticulars,
      office,
      superior,
    },
    letterWords,
    brevity,
  );

test("everything settled: the letter's six lines in its words and order", () => {
  expect(letter({})).toEqual({
    subject: "Báo cáo kết quả cài đặt VNeID mức 2 (Công văn 1397/BHXH-VP) - BHXH tỉnh Mẫu",
    body: [
      "Kính gửi: BHXH Việt Nam",
      "",
      "Thực hiện Công văn 1397/BHXH-VP, BHXH tỉnh Mẫu báo cáo kết quả đến ngày 05 tháng 11 năm 2026:",
      "",
      "1. Tổng số CCVC&NLĐ của đơn vị: 1.200",
      "2. Tổng số CCVC&NLĐ đã được cấp CCCD: 1.190",
      "3. Tổng số CCVC&NLĐ chưa được cấp CCCD: 10",
      "4. Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2: 1.180",
      "5. Tổng số CCVC&NLĐ chưa cài đặt: 20",
      "6. Lý do chưa cài đặt:",
      "- Nghỉ thai sản: 18",
      "- Chưa ghi lý do: 2",
      "",
      "Tệp đính kèm: Báo cáo VNeID - BHXH tỉnh Mẫu.xlsx",
      "Trân trọng./.",
    ].join("\n"),
  });
});

test("somebody to verify: draft in subject and body, and how many; the one-stop desk follows", () => {
  const totals = { ...settled, issued: 1188, idToVerify: 2, done: 1179, level2ToVerify: 1 };
  const { subject, body } = letter({ totals, oneStop: { total: 6, done: 5 } }, " ", "");
  expect(subject).toBe("[DỰ THẢO] Báo cáo kết quả cài đặt VNeID mức 2 (Công văn 1397/BHXH-VP)");
  const lines = body.split("\n");
  expect(lines.slice(0, 5)).toEqual([
    "DỰ THẢO: Còn 2 số CCCD và 1 trạng thái VNeID mức 2 cần xác minh, chưa tính vào số liệu.",
    "",
    "Kính gửi: Bảo hiểm xã hội Việt Nam (qua Văn phòng)",
    "",
    "Thực hiện Công văn 1397/BHXH-VP, đơn vị báo cáo kết quả đến ngày 05 tháng 11 năm 2026:",
  ]);
  expect(lines.slice(-6)).toEqual([
    "7. Số CCVC&NLĐ có số CCCD cần xác minh: 2",
    "8. Số CCVC&NLĐ có trạng thái VNeID mức 2 cần xác minh: 1",
    "9. Bộ phận Một cửa: 5/6 đã hoàn thành (yêu cầu 100%)",
    "",
    "Tệp đính kèm: Báo cáo VNeID.xlsx",
    "Trân trọng./.",
  ]);
});

test.each([
  ["idToVerify", 1, "DỰ THẢO: Còn 1 số CCCD cần xác minh, chưa tính vào số liệu."],
  ["level2ToVerify", 3, "DỰ THẢO: Còn 3 trạng thái VNeID mức 2 cần xác minh, chưa tính vào số liệu."],
] as const)("only %s", (key, count, line) => {
  expect(letter({ totals: { ...settled, [key]: count } }).body.split("\n")[0]).toBe(line);
});

test("people who are not counted: draft, and why", () => {
  const { subject, body } = letter({ leavesOut: true });
  expect(subject).toMatch(/^\[DỰ THẢO\] /u);
  expect(body.split("\n")[0]).toBe("DỰ THẢO: Còn người có tên trên trang danh sách, chưa tính vào số liệu.");
});

test("everybody done: no reasons to give", () => {
  const { body } = letter({ totals: { ...settled, done: 1200, notDone: 0 }, reasons: [] });
  expect(body).toContain("5. Tổng số CCVC&NLĐ chưa cài đặt: 0\n6. Lý do chưa cài đặt: không có\n\nTệp đính kèm: ");
});

test("a roster without the columns: what cannot be told is said", () => {
  const unknown = { issued: null, notIssued: null, idToVerify: null, done: null, notDone: null, level2ToVerify: null };
  const { subject, body } = letter({ totals: { ...settled, ...unknown, pending: null }, reasons: [] });
  expect(subject).not.toContain("DỰ THẢO");
  expect(body.match(/: không xác định$/gm)).toHaveLength(5);
});

test("an ID number typed into the names of the offices does not get into the letter", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1e11, max: 1e12 - 1 }), fc.string(), (before, id, after) => {
      const { subject, body } = letter({}, `${before} ${id} ${after}`, `${after}${id}`);
      expect(subject + body).not.toContain(String(id));
    }),
  );
});

test.each(["BHXH tỉnh\nMẫu", "BHXH tỉnh\r\n Mẫu ", "BHXH\u2028tỉnh\tMẫu"])(
  "an office of several lines, %j, stands in one",
  (office) => {
    const { subject, body } = letter({}, office, office);
    expect(subject).toBe("Báo cáo kết quả cài đặt VNeID mức 2 (Công văn 1397/BHXH-VP) - BHXH tỉnh Mẫu");
    expect(body.split("\n")[0]).toBe("Kính gửi: BHXH tỉnh Mẫu");
  },
);

test("left out are the list of reasons first, then what the letter does not ask for, then what is long of names", () => {
  const totals = { ...settled, issued: 1188, idToVerify: 2 };
  const long = `BHXH ${"tỉnh ".repeat(20)}Mẫu`;
  const numbered = (brevity: Brevity) =>
    letter({ totals, oneStop: { total: 6, done: 5 } }, long, long, brevity)
      .body.split("\n")
      .filter((line) => /^(?:\d\. (?:Lý|Số|Bộ)|- |Kính)/u.test(line));
  const greeting = `Kính gửi: ${long}`;
  const attached = "6. Lý do chưa cài đặt: nêu trong tệp đính kèm";
  const more = ["7. Số CCVC&NLĐ có số CCCD cần xác minh: 2", "8. Bộ phận Một cửa: 5/6 đã hoàn thành (yêu cầu 100%)"];
  expect(numbered("whole")).toEqual([
    greeting,
    "6. Lý do chưa cài đặt:",
    "- Nghỉ thai sản: 18",
    "- Chưa ghi lý do: 2",
    ...more,
  ]);
  expect(numbered("withoutReasons")).toEqual([greeting, attached, ...more]);
  expect(numbered("sixLines")).toEqual([greeting, attached]);
  expect(numbered("shortNames")).toEqual([`Kính gửi: ${long.slice(0, 39)}…`, attached]);
  expect(numbered("nameless")).toEqual(["Kính gửi: ……………", attached]);
});
