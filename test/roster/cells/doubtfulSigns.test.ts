import type { CellValue } from "../../../src/grid/cellValue";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { NO_CHOICE } from "../../../src/roster/layoutChoice";
import { findQuestions } from "../../../src/roster/questions/findQuestions";
import type { WordAnswer } from "../../../src/roster/questions/wordAnswers";
import { Level2, type Roster } from "../../../src/roster/roster";
import { rosterOf } from "../../support/readSheet";
import { sheetOf } from "../../support/sheetOf";

const DAY = new Date(2026, 10, 29, 12);
type Columns = Record<string, readonly CellValue[]>;

function rowsOf(columns: Columns): CellValue[][] {
  const count = Math.max(...Object.values(columns).map((cells) => cells.length));
  const people = Array.from({ length: count }, (_, i): CellValue[] => [
    i + 1,
    "Trần Văn Thử",
    ...Object.values(columns).map((cells) => cells[i] ?? ""),
  ]);
  return [["STT", "Họ và tên", ...Object.keys(columns)], ...people];
}

function read(columns: Columns, words: ReadonlyMap<string, WordAnswer> = new Map()): Roster {
  const roster = rosterOf(sheetOf(rowsOf(columns)), DAY, 100, NO_CHOICE, words);
  if (roster === null) throw new Error("no roster");
  return roster;
}

const LETTERS: Readonly<Record<number, string>> = {
  [Level2.blank]: "_",
  [Level2.done]: "+",
  [Level2.no]: "-",
  [Level2.pending]: "…",
  [Level2.unclear]: "?",
  [Level2.contradiction]: "!",
};

/** One sign a person: + done, - not, … waiting, ? unclear, _ blank, ! contradiction. */
const levels = (roster: Roster): string => [...roster.level2].map((level2) => LETTERS[level2] ?? "#").join("");

const MARKS = "VNeID mức 2";
const MANY: readonly CellValue[] = Array.from({ length: 60 }, () => "x");

test.each<[string, Columns, string]>([
  // An x ticks where blanks or words for no tell who is not done
  ["x and nothing", { [MARKS]: ["x", "", "X"] }, "+_+"],
  ["x and a word for no", { [MARKS]: ["x", "Chưa", "×"] }, "+-+"],
  ["x, words for yes and nothing", { [MARKS]: ["x", "Có", "", "đã cài"] }, "++_+"],
  ["x, ticks and a word for no", { [MARKS]: ["x", "✓", "Chưa"] }, "++-"],
  ["x and days", { [MARKS]: ["x", "15/06/2023", ""] }, "++_"],
  ["x and ticks beside a column of those who are not", { "Đã cài": ["x", "✓", ""], "Chưa cài": ["", "", "x"] }, "++-"],
  // Beside ticks it may cross out
  ["x and ticks", { [MARKS]: ["x", "✓", "x", ""] }, "?+?_"],
  ["x and v", { [MARKS]: ["X", "v", "V"] }, "?++"],
  ["x, ticks and dashes", { [MARKS]: ["x", "✓", "-"] }, "?+-"],
  ["x and words for yes, and no blank", { [MARKS]: ["x", "Có", "Đã cài"] }, "?++"],
  ["x and TRUE, and no blank", { [MARKS]: ["x", true] }, "?+"],
  ["however far below the tick stands", { [MARKS]: [...MANY, "✓"] }, `${"?".repeat(60)}+`],
  ["x under a heading that speaks of it", { "VNeID mức 2 đánh dấu x (đã hay chưa)": ["x", "", "x"] }, "?_?"],
  ["x under an answer it does not speak of", { "VNeID mức 2 (Có/Chưa)": ["x", "", "x"] }, "+_+"],
  // A cross of the other kind crosses out where anything else says yes
  ["✗ and ticks", { [MARKS]: ["✗", "✓", ""] }, "-+_"],
  ["✗ and x", { [MARKS]: ["✗", "x"] }, "-+"],
  ["✗ and days", { [MARKS]: ["✘", "15/06/2023"] }, "-+"],
  ["✗ with reasons", { [MARKS]: ["✗", "", "✗"], "Lý do": ["Mất sim"] }, "-_-"],
  ["✗ beside a column of those who are not", { "Đã cài": ["✗", ""], "Chưa cài": ["", "x"] }, "--"],
  ["✗ and nothing", { [MARKS]: ["✗", "", "❌"] }, "?_?"],
  ["✗ and a word for no", { [MARKS]: ["✗", "Chưa"] }, "?-"],
  // Letters that are short for both
  ["C and K", { [MARKS]: ["C", "K", "c"] }, "+-+"],
  ["C and a word for no", { [MARKS]: ["C", "Chưa", "C"] }, "+-+"],
  ["C and Đ", { [MARKS]: ["Đ", "C", "Đ"] }, "???"],
  ["C and nothing", { [MARKS]: ["C", "", "C"] }, "?_?"],
  ["C and ✗", { [MARKS]: ["C", "✗", "C"] }, "+-+"],
  ["✗ and ticks under a heading that speaks of x", { "VNeID mức 2 đánh dấu x (đã hay chưa)": ["✗", "✓"] }, "-+"],
  ["C and x", { [MARKS]: ["C", "x", ""] }, "?+_"],
  ["K and a word for yes", { [MARKS]: ["K", "Có", "k"] }, "-+-"],
  ["K and nothing", { [MARKS]: ["K", "", "K"] }, "?_?"],
])("%s", (_, columns, expected) => {
  expect(levels(read(columns))).toBe(expected);
});

test.each<[string, readonly CellValue[], string]>([
  ["VNeID mức 2 (V: có, X: chưa)", ["x", "v", "X", ""], "-+-_"],
  ["VNeID mức 2 (0: đã; 1: chưa)", [0, 1, "1", ""], "+--_"],
  ["VNeID mức 2 (1 = đã, 0 = chưa)", [0, 1], "-+"],
  ["VNeID (1: chưa; 2: đã)", [1, 2, 2], "-++"],
  ["VNeID mức 2 (Đ: đã, C: chưa)", ["Đ", "C", "đ"], "+-+"],
  ["VNeID mức 2 (K: đã kích hoạt)", ["K", ""], "+_"],
  ["VNeID mức 2 (đã cài: v, chưa cài: x)", ["v", "x"], "+-"],
  ["VNeID mức 2 (x: đã duyệt, chờ kích hoạt)", ["x", ""], "…_"],
  ["VNeID mức 2 (x: theo mẫu, v: đã)", ["x", "v"], "?+"],
  ["VNeID mức 2: Có/Chưa", ["x", "Chưa"], "+-"],
])("what the heading %s explains", (heading, marks, expected) => {
  expect(levels(read({ [heading]: marks }))).toBe(expected);
});

test.each<[WordAnswer, string, string]>([
  ["done", "+++_", "+_-"],
  ["no", "-+-_", "-_-"],
  ["pending", "…+…_", "…_-"],
])("the answer %s counts for all who have the sign", (answer, ofX, ofCross) => {
  const words = new Map([
    ["x", answer],
    ["✗", answer],
  ]);
  expect(levels(read({ [MARKS]: ["x", "✓", "x", ""] }, words))).toBe(ofX);
  expect(levels(read({ [MARKS]: ["✗", "", "Chưa"] }, words))).toBe(ofCross);
});

test("who is waiting by an answer has that for a reason, but for one who has given another", () => {
  const columns = { [MARKS]: ["x", "✓", "x"], "Lý do": ["Mất sim", "", ""] };
  const roster = read(columns, new Map([["x", "pending"]]));
  expect(levels(roster)).toBe("…+…");
  expect([...roster.reasonCategory].map((category) => REASON_CATEGORIES[category]?.id)).toEqual([
    "otp_phone",
    "blank",
    "waiting_approval",
  ]);
});

test("it is asked as a word, once for all who have it, not as a column that is none", () => {
  const columns = { [MARKS]: ["x", "✓", "x", "x", "X"] };
  const roster = read(columns);
  expect(roster.unclearWords).toEqual([
    { key: "x", word: "x", people: 3, answer: null },
    { key: "X", word: "X", people: 1, answer: null },
  ]);
  expect(findQuestions(sheetOf(rowsOf(columns)).grid, roster, NO_CHOICE)).toEqual([]);
  expect(roster.layout.doubtfulSign).toBe("x");
});

test("an x that is read again keeps what another column says", () => {
  const columns = { "Đã cài": ["x", "✓", "x"], "Chưa cài": ["", "", "Chờ duyệt"] };
  expect(levels(read(columns))).toBe("?+…");
});
