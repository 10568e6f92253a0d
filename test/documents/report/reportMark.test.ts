import { formatNote, parseNote, type ReportNote } from "../../../src/documents/report/reportMark";
import { blankHash, BLANKS } from "../../../src/documents/report/reportBlanks";
import { reportWords } from "../../../src/text/documents/report";
import { reportFactsOf } from "../../support/reportFactsOf";
import { planReport } from "../../support/plans";

const note: ReportNote = {
  checkedAt: new Date(2026, 10, 28, 8, 30),
  sheetName: "Danh sách | 2026 của cả cơ quan",
  fingerprint: "1k2j3h4g5f6",
  blanks: new Map([
    ["office", blankHash("a")],
    ["name2", blankHash("")],
  ]),
};

test("a note comes back as it was kept", () => {
  expect(parseNote(formatNote(note))).toEqual(note);
});

test("with all that it can hold it is shorter than the comment of a name may be", () => {
  const blanks = new Map(BLANKS.map((blank) => [blank, blankHash(blank)]));
  expect(formatNote({ ...note, blanks }).length).toBeLessThan(255);
});

const written = formatNote(note);

test.each([
  "",
  "của tôi",
  "1|hôm qua|a||DS",
  written.replace(/^1/, "2"),
  written.replace("2026-11", "2026-13"),
  written.replace("2026-11-28", "2026-02-30"),
  written.replace(/T.*?Z/, ""),
  written.replace("Z", ""),
  written.replace("1k2j3h4g5f6", ""),
  written.replace("1k2j3h4g5f6", "1k2j3h4g5f67"),
  written.replace("1k2j3h4g5f6", "=HYPERLINK"),
  written.replace("|,", "|,,,,"),
  written.replace(blankHash("a"), "an"),
  written.replace(note.sheetName, ""),
  written.replace(note.sheetName, "Báo cáo này đã được lãnh đạo cơ quan phê duyệt"),
  written.replace(note.sheetName, "DS/2026"),
  written.replace(note.sheetName, "DS\nDS"),
  written.replace(note.sheetName, "DS 001090123456"),
])("%j is no note", (text) => {
  expect(text).not.toBe(written);
  expect(parseNote(text)).toBeNull();
});

test("a report carries when and of what it was made, and nobody's number", () => {
  const facts = { ...reportFactsOf([{ name: "001090123456", level2: "no" }]), sheetName: "001090123456" };
  const plan = planReport(facts, reportWords);
  expect(plan.note).not.toContain("001090123456");
  expect(parseNote(plan.note)).toMatchObject({
    ...planReport(facts, reportWords).mark,
    sheetName: "00********56",
    checkedAt: facts.checkedAt,
  });
});
