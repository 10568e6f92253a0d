import type { Finding } from "../../../src/rules/finding";
import { findingsAsText } from "../../../src/taskpane/findings/findingsAsText";
import { en } from "../../../src/text/en/en";
import { vi } from "../../../src/text/vi/vi";
import { findingsOf } from "./findingsOf";

const duplicate: Finding = {
  rule: "duplicate-citizen-id",
  severity: "error",
  person: 0,
  cells: [{ row: 7, column: 6 }],
  params: { rows: [12, 40] },
};
const contradiction: Finding = {
  rule: "level-2-contradiction",
  severity: "error",
  person: 1,
  cells: [
    { row: 8, column: 27 },
    { row: 8, column: 28 },
  ],
  params: {},
};

test("one line for each cell under the headings", async () => {
  expect(await findingsAsText(findingsOf([duplicate, contradiction]), vi, null)).toEqual({
    text: [
      "Ô\tMức\tQuy tắc\tNội dung",
      "G8\tSai\tduplicate-citizen-id\tTrùng số CCCD với dòng 12, 40.",
      "AB9\tSai\tlevel-2-contradiction\tĐánh dấu cả đã cài đặt lẫn chưa cài đặt.",
      "AC9\tSai\tlevel-2-contradiction\tĐánh dấu cả đã cài đặt lẫn chưa cài đặt.",
    ].join("\n"),
    lines: 3,
  });
});

test("in English", async () => {
  expect(await findingsAsText(findingsOf([duplicate]), en, null)).toEqual({
    text: "Cell\tSeverity\tRule\tText\nG8\tWrong\tduplicate-citizen-id\tThe same citizen ID stands in rows 12, 40.",
    lines: 1,
  });
});

test("nothing found is only the headings", async () => {
  expect(await findingsAsText(findingsOf([]), vi, null)).toEqual({ text: "Ô\tMức\tQuy tắc\tNội dung", lines: 0 });
});

test("however many there are, none is left out", async () => {
  const many = Array.from({ length: 5001 }, (_, row) => ({ ...duplicate, cells: [{ row, column: 0 }] }));
  const { text, lines } = await findingsAsText(findingsOf(many), vi, null);
  expect(lines).toBe(5001);
  expect(
    text
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0]),
  ).toEqual(many.map((_, row) => `A${row + 1}`));
});

test("only those that a filter shows", async () => {
  const { text, lines } = await findingsAsText(findingsOf([duplicate, contradiction]), vi, Int32Array.of(1));
  expect(lines).toBe(2);
  expect(text.split("\n").map((line) => line.split("\t")[0])).toEqual(["Ô", "AB9", "AC9"]);
});
