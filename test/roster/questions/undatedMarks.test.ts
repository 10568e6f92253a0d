import type { CellValue } from "../../../src/grid/cellValue";
import { NO_CHOICE } from "../../../src/roster/layoutChoice";
import { answerQuestion } from "../../../src/roster/questions/answerQuestion";
import { askedSheet, readAsked as read } from "../../support/askedSheet";

type Row = readonly CellValue[];

const sheetWith = ([first = "", second = ""]: Row, marks: Row, days: Row) =>
  askedSheet([
    [first, ...marks],
    [second, ...days],
  ]);

const DAYS: Row = ["05/06/2023", "", "07/08/2023", ""];

test.each<[string, Row, Row]>([
  ["an account", ["Tài khoản VNeID", "Ngày lên mức 2"], ["Có", "Có", "Có", "Không"]],
  ["an app", ["Đã cài VNeID", "Ngày kích hoạt mức 2"], ["x", "x", "x", ""]],
])(
  "%s and a blank day of level 2: which column tells level 2 is asked, and read by the answer",
  (_, headings, marks) => {
    const sheet = sheetWith(headings, marks, DAYS);
    const [question, ...more] = read(sheet).questions;
    expect(question).toMatchObject({ kind: "whichColumn", field: "level2", columns: [{ index: 3 }, { index: 4 }] });
    expect(more).toEqual([]);
    if (question === undefined) throw new Error("nothing is asked");
    const by = (column: number) => read(sheet, answerQuestion(NO_CHOICE, question, { kind: "column", column }));
    expect(by(4)).toEqual({ level2: ["done", "blank", "done", "blank"], questions: [] });
    expect(by(3)).toMatchObject({ level2: ["done", "done", "done", marks[3] === "" ? "blank" : "no"], questions: [] });
  },
);

test.each<[string, Row, Row, Row]>([
  ["everybody with a yes has a day", ["Tài khoản VNeID", "Ngày lên mức 2"], ["Có", "Không", "Có", ""], DAYS],
  ["the marks are of level 2", ["VNeID mức 2", "Ngày kích hoạt mức 2"], ["x", "x", "x", ""], DAYS],
  ["the days are of nothing else", ["VNeID", "Ngày cài đặt"], ["x", "x", "x", ""], DAYS],
])("where %s nothing is asked", (_, headings, marks, days) => {
  expect(read(sheetWith(headings, marks, days)).questions).toEqual([]);
});
