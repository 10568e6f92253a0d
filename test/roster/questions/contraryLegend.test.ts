import type { CellValue } from "../../../src/grid/cellValue";
import { NO_CHOICE } from "../../../src/roster/layoutChoice";
import { legendKey } from "../../../src/roster/questions/answeredLegend";
import { answerQuestion } from "../../../src/roster/questions/answerQuestion";
import { askedSheet, readAsked as read } from "../../support/askedSheet";

type Row = readonly CellValue[];

const sheetWith = (heading: string, marks: Row, above: readonly Row[] = [], below: readonly Row[] = []) =>
  askedSheet([[heading, ...marks]], above, below);

const X: Row = ["x", "", "x", ""];
const NOT_X = ["no", "done", "no", "done"];
const INVERTED: readonly (readonly [string, ReturnType<typeof sheetWith>, string, (string | undefined)[]])[] = [
  [
    "above the headings",
    sheetWith("VNeID mức 2", X, [["Ghi chú: x là chưa cài, để trống là đã cài"]]),
    "Ghi chú: x là chưa cài, để trống là đã cài",
    NOT_X,
  ],
  [
    "below the people",
    sheetWith("VNeID mức 2", X, [], [["(Đánh dấu x là chưa cài đặt; ô trống là đã cài đặt)"]]),
    "(Đánh dấu x là chưa cài đặt; ô trống là đã cài đặt)",
    NOT_X,
  ],
  [
    "below the signatures",
    sheetWith(
      "VNeID mức 2",
      X,
      [],
      [["", "Người lập", "", "Giám đốc"], [], ["Chưa cài thì đánh dấu x, đã cài thì để trống"]],
    ),
    "Chưa cài thì đánh dấu x, đã cài thì để trống",
    NOT_X,
  ],
  [
    "in the heading",
    sheetWith("VNeID mức 2 (để trống nếu đã có)", ["chưa", "", "chưa", ""]),
    "VNeID mức 2 (để trống nếu đã có)",
    NOT_X,
  ],
  [
    "in words that are not known whole",
    sheetWith("VNeID mức 2", X, [["Đánh dấu x vào những người chưa kích hoạt"]]),
    "Đánh dấu x vào những người chưa kích hoạt",
    NOT_X,
  ],
  [
    "with its mark in a cell of its own",
    sheetWith("VNeID mức 2", X, [], [["", "x", "Chưa kích hoạt"]]),
    "x: Chưa kích hoạt",
    NOT_X,
  ],
  [
    "of a cross, where an x is typed",
    sheetWith("VNeID mức 2", X, [["Ghi chú: × là chưa cài"]]),
    "Ghi chú: × là chưa cài",
    NOT_X,
  ],
  [
    "of a cross in words that are not known whole, where an x is typed",
    sheetWith("VNeID mức 2", X, [["Dấu × dành cho người chưa định danh mức 2"]]),
    "Dấu × dành cho người chưa định danh mức 2",
    NOT_X,
  ],
  [
    "of a v, where ticks are typed",
    sheetWith("VNeID mức 2", ["✓", "", "✔\ufe0f", ""], [["Ghi chú: v là chưa cài"]]),
    "Ghi chú: v là chưa cài",
    NOT_X,
  ],
  [
    "of numbers",
    sheetWith("VNeID", [1, 0, 1, 0], [["Quy ước: 0 = đã cài; 1 = chưa cài"]]),
    "Quy ước: 0 = đã cài; 1 = chưa cài",
    NOT_X,
  ],
];

test.each(INVERTED)(
  "a legend %s by which the marked are not done: asked, and read by the answer",
  (_, sheet, legend, inverted) => {
    const first = read(sheet);
    expect(first.questions).toMatchObject([{ kind: "marksNotDone", legend, column: { index: 3 } }]);
    const [question] = first.questions;
    if (question === undefined) throw new Error("nothing is asked");

    let choice = answerQuestion(NO_CHOICE, question, { kind: "yes" });
    // who has nothing is done by the legend, or by the answer to the question that is asked next
    const [next] = read(sheet, choice).questions;
    if (next !== undefined) choice = answerQuestion(choice, next, { kind: "yes" });
    expect(read(sheet, choice)).toEqual({ level2: inverted, questions: [] });

    const refused = answerQuestion(NO_CHOICE, question, { kind: "no" });
    expect(read(sheet, refused)).toEqual({ level2: first.level2, questions: [] });
  },
);

test.each<[string, ReturnType<typeof sheetWith>]>([
  ["says what the marks are read as", sheetWith("VNeID mức 2", X, [["Ghi chú: x là đã cài, để trống là chưa cài"]])],
  [
    "says so of some and asks others for their reason",
    sheetWith("VNeID mức 2", X, [["Đánh dấu x vào người đã kích hoạt, ai chưa thì ghi lý do"]]),
  ],
  ["speaks of cards", sheetWith("VNeID mức 2", X, [["Ghi chú: x là chưa có CCCD"]])],
  [
    "speaks of a mark that nobody has",
    sheetWith(
      "VNeID mức 2",
      X,
      [["Ghi chú: o là chưa cài"]].map((row) => row),
    ),
  ],
  [
    "says of whom is blank, where nobody is",
    sheetWith("VNeID mức 2", ["x", "chưa", "x", "x"], [["Để trống là đã cài"]]),
  ],
  ["stands in the heading of a column of its own for those not done", sheetWith("Chưa cài (x là chưa cài)", X)],
])("a legend that %s asks nothing of the kind", (_, sheet) => {
  expect(read(sheet).questions.filter(({ kind }) => kind === "marksNotDone")).toEqual([]);
});

test("what was said of a legend that was not seen before the people were read is asked of them", () => {
  const legend = "x là chưa cài, để trống là đã cài";
  const sheet = sheetWith("VNeID mức 2", X, [], [[legend]]);
  const said = { columns: {}, legends: { [legendKey(legend)]: { column: 3, blankIsDone: true } } };
  expect(read(sheet, said).questions).toMatchObject([{ kind: "marksNotDone", legend }]);
  expect(read(sheet, { ...said, legend: legendKey(legend) })).toEqual({ level2: NOT_X, questions: [] });
  expect(read(sheet, { columns: {}, legends: { [legendKey(legend)]: null } }).questions).toEqual([]);
});
