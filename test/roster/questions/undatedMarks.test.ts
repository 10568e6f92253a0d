import type { CellValue } from "../../../src/grid/cellValue";
import { NO_CHOICE, type LayoutChoice } from "../../../src/roster/layoutChoice";
import { answerQuestion } from "../../../src/roster/questions/answerQuestion";
import { findQuestions } from "../../../src/roster/questions/findQuestions";
import { Level2 } from "../../../src/roster/roster";
import { rosterOf } from "../../support/readSheet";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"];
const IDS = ["001099012345", "001199023456", "001202054321", "001302054322"];
const LEVELS = new Map(Object.entries(Level2).map(([name, level]) => [level as number, name]));

function sheetWith(headings: Row, marks: Row, days: Row) {
  const people = NAMES.map((name, i): Row => [i + 1, name, IDS[i] ?? "", marks[i] ?? "", days[i] ?? ""]);
  return sheetOf([["STT", "Họ và tên", "Số CCCD", ...headings], ...people]);
}

function read(sheet: ReturnType<typeof sheetOf>, choice: LayoutChoice = NO_CHOICE) {
  const roster = rosterOf(sheet, new Date(2026, 10, 25), 100, choice);
  if (roster === null) throw new Error("no roster");
  return {
    level2: Array.from({ length: roster.count }, (_, person) => LEVELS.get(roster.level2[person] ?? -1)),
    questions: findQuestions(sheet.grid, roster, choice),
  };
}

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
