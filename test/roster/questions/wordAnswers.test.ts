import type { CellValue } from "../../../src/grid/cellValue";
import { NO_CHOICE } from "../../../src/roster/layoutChoice";
import { parseWordAnswers, wordKey, type WordAnswer } from "../../../src/roster/questions/wordAnswers";
import { Level2 } from "../../../src/roster/roster";
import { rosterOf } from "../../support/readSheet";
import { sheetOf } from "../../support/sheetOf";

const TODAY = new Date(2026, 10, 25);

/** Reads people of whom the level-2 columns, under these headings, say this. */
function read(headings: readonly string[], rows: readonly (readonly CellValue[])[], answers: [string, WordAnswer][]) {
  const roster = rosterOf(
    sheetOf([
      ["STT", "Họ và tên", "Số CCCD", ...headings],
      ...rows.map((cells, i) => [i + 1, "Nguyễn Văn An", `00109901234${String(i)}`, ...cells]),
    ]),
    TODAY,
    100,
    NO_CHOICE,
    new Map(answers),
  );
  if (roster === null) throw new Error("no roster");
  return roster;
}

describe("words are grouped by their folded spelling; what may be a number, a date or a remark is not", () => {
  test.each<[CellValue, string | null]>([
    ["Tạm được", "tam duoc"],
    [" TẠM  ĐƯỢC. ", "tam duoc"],
    ["?", "?"],
    ["ü", "ü"],
    ["û", "û"],
    [7, "7"],
    ["", null],
    ["001099012345", null],
    ["0 0 1 0 9 9", null],
    ["Ông An 001 099 012 345", null],
    ["31/12/2027", null],
    [46_500, null],
    ["a".repeat(61), null],
  ])("%p is %p", (value, key) => {
    expect(wordKey(value)).toBe(key);
  });
});

test("people are counted by word, answered for or not, the most frequent first", () => {
  const column = [["Tạm được"], ["mai xong"], ["tạm  được"], ["x"], ["001099012345"]];
  const { level2, unclearWords } = read(["VNeID mức 2"], column, [["mai xong", "pending"]]);
  expect(unclearWords).toEqual([
    { key: "tam duoc", word: "Tạm được", people: 2, answer: null },
    { key: "mai xong", word: "mai xong", people: 1, answer: "pending" },
  ]);
  const { unclear, pending, done } = Level2;
  expect([...level2]).toEqual([unclear, pending, unclear, done, unclear]);
});

const PAIR = ["Đã có VNeID mức 2", "Chưa có VNeID mức 2"];

describe("what the user says of a word is said of the person, whichever column it stands in", () => {
  test.each<[string, readonly string[], readonly CellValue[], WordAnswer, Level2]>([
    ["alone, done", ["VNeID mức 2"], ["hm"], "done", Level2.done],
    ["alone, not done", ["VNeID mức 2"], ["hm"], "no", Level2.no],
    ["alone, waiting", ["VNeID mức 2"], ["hm"], "pending", Level2.pending],
    ["under Đã, done", PAIR, ["hm", ""], "done", Level2.done],
    ["under Đã, done, against a mark under Chưa", PAIR, ["hm", "x"], "done", Level2.contradiction],
    ["under Đã, not done, as the mark under Chưa says", PAIR, ["hm", "x"], "no", Level2.no],
    ["under Chưa, done", PAIR, ["", "hm"], "done", Level2.done],
    ["under Chưa, not done", PAIR, ["", "hm"], "no", Level2.no],
    ["under Chưa, waiting", PAIR, ["", "hm"], "pending", Level2.pending],
    ["under Chưa, not done, against a mark under Đã", PAIR, ["x", "hm"], "no", Level2.contradiction],
    ["under Chưa, done, as the mark under Đã says", PAIR, ["x", "hm"], "done", Level2.done],
    ["under Chưa, done, against a no under Đã", PAIR, ["chưa", "hm"], "done", Level2.contradiction],
    ["under both", PAIR, ["hm", "hm"], "done", Level2.done],
    ["a date of installing alone", ["Ngày cài đặt VNeID mức 2"], ["hm"], "no", Level2.no],
    ["a date beside marks", ["VNeID mức 2", "Ngày cài đặt VNeID mức 2"], ["", "hm"], "done", Level2.done],
  ])("%s", (_, headings, cells, answer, level2) => {
    expect([...read(headings, [cells], []).level2]).toEqual([Level2.unclear]);
    expect([...read(headings, [cells], [["hm", answer]]).level2]).toEqual([level2]);
  });
});

test("a word that is known keeps its meaning", () => {
  expect([...read(["VNeID mức 2"], [["chưa"]], [["chua", "done"]]).level2]).toEqual([Level2.no]);
});

test("of what was kept only answers for words come back", () => {
  const kept = [["hm", "done"], ["001099012345", "done"], ["Hm", "no"], ["ha", "maybe"], ["he"], "x", null, [1, "no"]];
  expect(parseWordAnswers(kept)).toEqual(new Map([["hm", "done"]]));
  expect(parseWordAnswers(undefined)).toEqual(new Map());
});
