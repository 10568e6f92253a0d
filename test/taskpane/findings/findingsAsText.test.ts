import type { Finding } from "../../../src/rules/finding";
import { findingsAsText } from "../../../src/taskpane/findings/findingsAsText";
import { rosterOfRows } from "../../support/rosterOfRows";
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

const roster = rosterOfRows([
  ["Họ và tên", "Đơn vị"],
  ["Đỗ Thị Mẫu 001099012345", "Phòng Thu"],
  ["=Lê Văn Thử", ""],
]);

const HEADINGS = "Ô\tHọ và tên\tĐơn vị\tMức\tLoại\tNội dung";

const asText = (findings: readonly Finding[], texts = vi, shown: Int32Array | null = null) =>
  findingsAsText({ findings: findingsOf(findings), roster }, texts, shown);

test("one line for each cell under the headings: who, and what kind; no ID number, and nothing that becomes a formula", async () => {
  const { name } = vi.rules["level-2-contradiction"];
  expect(await asText([duplicate, contradiction])).toEqual({
    text: [
      HEADINGS,
      `G8\tĐỗ Thị Mẫu 00********45\tPhòng Thu\tSai\t${vi.rules["duplicate-citizen-id"].name}\tTrùng số CCCD với hàng 12, 40.`,
      `AB9\t'=Lê Văn Thử\t\tSai\t${name}\tĐánh dấu cả đã cài đặt lẫn chưa cài đặt.`,
      `AC9\t'=Lê Văn Thử\t\tSai\t${name}\tĐánh dấu cả đã cài đặt lẫn chưa cài đặt.`,
    ].join("\n"),
    lines: 3,
  });
});

test("in English", async () => {
  expect(await asText([duplicate], en)).toEqual({
    text: `Cell\tName\tUnit\tSeverity\tKind\tText\nG8\tĐỗ Thị Mẫu 00********45\tPhòng Thu\tWrong\t${en.rules["duplicate-citizen-id"].name}\tThe same citizen ID stands in rows 12, 40.`,
    lines: 1,
  });
});

test("nothing found is only the headings", async () => {
  expect(await asText([])).toEqual({ text: HEADINGS, lines: 0 });
});

test("however many there are, none is left out", async () => {
  const many = Array.from({ length: 5001 }, (_, row) => ({ ...duplicate, cells: [{ row, column: 0 }] }));
  const { text, lines } = await asText(many);
  expect(lines).toBe(5001);
  expect(
    text
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0]),
  ).toEqual(many.map((_, row) => `A${row + 1}`));
});

test("only those that a filter shows", async () => {
  const { text, lines } = await asText([duplicate, contradiction], vi, Int32Array.of(1));
  expect(lines).toBe(2);
  expect(text.split("\n").map((line) => line.split("\t")[0])).toEqual(["Ô", "AB9", "AC9"]);
});
