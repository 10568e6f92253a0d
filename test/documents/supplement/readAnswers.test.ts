import { NO_OTHERS } from "../../../src/documents/supplement/lineKey";
import type { FormerSheet } from "../../../src/documents/formerSheet";
import { isAnswered, readAnswers } from "../../../src/documents/supplement/readAnswers";
import type { CellValue } from "../../../src/grid/cellValue";
import { supplementWords } from "../../../src/text/documents/supplement";

type Row = readonly CellValue[];

const KEY = "bc-df-gh-jk";
const HEADS: Row = Object.values(supplementWords.heads);
/** Of sheets that were written before lines had keys, when a column named the cell. */
const OLD_HEADS: Row = [...HEADS.slice(0, 3), "Ô", ...HEADS.slice(3, 6)];
const UNIT: Row = ["Văn phòng: 1 người, 2 nội dung"];
const ID = "00••••••••45";

/** A sheet of ours with these lines under its headings in the second row. */
const sheet = (lines: readonly Row[], block?: FormerSheet["names"]): FormerSheet => ({
  cells: [["Đầu đề"], HEADS, ...lines],
  names: block ?? new Map(),
  note: "",
});
const column = (top: number, bottom: number, left: number) => ({ block: { top, left, bottom, right: left }, said: "" });
const named = (top: number, bottom: number, left = 5): FormerSheet["names"] =>
  new Map([
    ["answers", column(top, bottom, left)],
    ["ids", column(top, bottom, left - 3)],
    ["keys", column(top, bottom, left + 1)],
  ]);
const line = (name: string, id: CellValue, what: string, answer: CellValue = ""): Row => [
  1,
  name,
  id,
  what,
  "sửa",
  answer,
  KEY,
];

/** The same lines as they stood on a sheet of before. */
const formerly = (rows: readonly Row[]): Row[] =>
  rows.map((row) => (row.length < 4 ? row : [...row.slice(0, 3), row[0] === 1 ? "B2" : "", ...row.slice(3, 6)]));

const read = (former: FormerSheet) =>
  readAnswers(former, supplementWords).map(({ unit, name, citizenId, what, typedId, answer }) =>
    [unit, name, citizenId, what, typedId, answer].join("|"),
  );

test.each<[string, readonly Row[], string[]]>([
  ["nothing", [], []],
  ["an answer", [UNIT, line("An", ID, "thiếu", "05/11/1986")], [`Văn phòng|An|${ID}|thiếu||05/11/1986`]],
  ["no answer", [UNIT, line("An", ID, "thiếu")], [`Văn phòng|An|${ID}|thiếu||`]],
  ["an ID where none stood", [UNIT, line("An", "001085012345", "thiếu")], ["Văn phòng|An||thiếu|001085012345|"]],
  ["an ID that is a number", [UNIT, line("An", 1_085_012_345, "thiếu")], ["Văn phòng|An||thiếu|1085012345|"]],
  ["words beside a masked ID", [UNIT, line("An", `${ID} sai`, "thiếu")], [`Văn phòng|An||thiếu|${ID} sai|`]],
  ["blanks round a masked ID", [UNIT, line("An", ` ${ID} `, "thiếu")], [`Văn phòng|An| ${ID} |thiếu||`]],
  ["blanks for an ID", [UNIT, line("An", " ", "thiếu")], ["Văn phòng|An| |thiếu||"]],
  ["a number for an answer", [UNIT, line("An", ID, "thiếu", 1986)], [`Văn phòng|An|${ID}|thiếu||1986`]],
  ["no unit above", [line("An", ID, "thiếu", "x")], [`|An|${ID}|thiếu||x`]],
  [
    "two units",
    [UNIT, line("An", ID, "a"), ["Phòng Thu: 12 người, 1.234 nội dung"], line("Bình", "", "b")],
    [`Văn phòng|An|${ID}|a||`, "Phòng Thu|Bình||b||"],
  ],
  [
    "rows put in below an answer",
    [UNIT, line("An", ID, "a", "một"), ["", "", "", "", "", "hai"], ["", "", " ", "", "", "ba"]],
    [`Văn phòng|An|${ID}|a||một\nhai\nba`],
  ],
  [
    "a row put in below a line without answer",
    [UNIT, line("An", ID, "a"), ["", "", "", "", "", "hai"]],
    [`Văn phòng|An|${ID}|a||hai`],
  ],
  ["an answer above all lines", [["", "", "", "", "", "x"], UNIT, line("An", ID, "a")], [`Văn phòng|An|${ID}|a||`]],
  ["a blank row", [UNIT, [" ", ""], line("An", ID, "a")], [`Văn phòng|An|${ID}|a||`]],
  [
    "what is asked no more, with its unit in place of what to do",
    [[supplementWords.gone], [1, "An", ID, "a", "Văn phòng", "x", KEY]],
    [`Văn phòng|An|${ID}|a||x`],
  ],
])("%s", (_, lines, expected) => {
  expect(read(sheet(lines))).toEqual(expected);
  expect(read(sheet(lines, named(2, 1 + lines.length)))).toEqual(expected);
  const old = { ...sheet([]), cells: [["Đầu đề"], OLD_HEADS, ...formerly(lines)] };
  expect(read(old)).toEqual(expected);
  const answers = new Map([["answers", column(2, 1 + lines.length, 6)]]);
  expect(read({ ...old, names: answers })).toEqual(expected);
  expect(read({ ...old, cells: [["Đầu đề"], [], ...formerly(lines)], names: answers })).toEqual(expected);
});

test("each line has its key, where it has one", () => {
  const keyless = line("Bình", "", "b").slice(0, 6);
  const keys = readAnswers(sheet([UNIT, line("An", ID, "a"), keyless]), supplementWords).map(({ key }) => key);
  expect(keys).toEqual([{ person: "bc", citizenId: "df", what: "gh", row: 127, others: NO_OTHERS }, null]);
});

test("columns that were moved are found by their headings", () => {
  const moved = (row: Row): Row => [6, 5, 4, 3, 2, 1, 0].map((at) => row[at] ?? "");
  const cells = [HEADS, UNIT, line("An", ID, "a", "x")].map(moved);
  expect(read({ cells, names: new Map(), note: "" })).toEqual([`Văn phòng|An|${ID}|a||x`]);
});

test("where the name is, whatever the headings are, and only there", () => {
  const lines = [UNIT, line("An", ID, "a", "x"), line("Bình", ID, "b")];
  const moved = { ...sheet([]), cells: [["của tôi"], ...lines.map((row) => ["", ...row]), line("Cúc", ID, "c")] };
  expect(read({ ...moved, names: named(1, 3, 6) })).toEqual([`Văn phòng|An|${ID}|a||x`, `Văn phòng|Bình|${ID}|b||`]);
});

test("below the heading of the answers, in whichever column it stands", () => {
  const cells = [HEADS, UNIT, line("An", ID, "a", "x")].map((row) => ["", ...row]);
  expect(read({ cells, names: new Map(), note: "" })).toEqual([`Văn phòng|An|${ID}|a||x`]);
});

test.each<[string, Row[]]>([
  ["no headings", [["a"], line("An", ID, "a", "x")]],
  ["the heading too far to the left", [HEADS.slice(1), line("An", ID, "a", "x").slice(1)]],
  ["nothing", []],
])("none in a sheet with %s", (_, cells) => {
  expect(read({ cells, names: new Map(), note: "" })).toEqual([]);
});

test.each([
  ["", "", false],
  [" ", "\n", false],
  ["x", "", true],
  ["", "x", true],
])("ID %j and answer %j: filled in is %s", (typedId, answer, filledIn) => {
  expect(isAnswered({ typedId, answer })).toBe(filledIn);
});
