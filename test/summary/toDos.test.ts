import fc from "fast-check";
import { cellAddress } from "../../src/grid/address";
import type { CellValue } from "../../src/grid/cellValue";
import { planToDos } from "../../src/highlights/planToDos";
import { nameOf } from "../../src/roster/nameOf";
import { FindingList } from "../../src/rules/findingList";
import { isForeigner } from "../../src/summary/isForeigner";
import { findToDos, STEPS, STEPS_AT_POLICE } from "../../src/summary/toDos";
import { summarize } from "../../src/summary/summary";
import { outcomeOf } from "../support/plans";
import { randomRows } from "../support/randomRoster";
import { rosterOfRows } from "../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do"];
const ID = "001085012345";

test.each<[string, CellValue, CellValue, CellValue, string | null]>([
  ["done", ID, "x", "", null],
  ["no card", "", "chưa", "", "D2 card-and-level-2"],
  ["an old card", "123456789", "chưa", "", "D2 card-and-level-2"],
  ["said to be without a card, though done", "chưa có", "x", "", "D2 card-and-level-2"],
  ["not registered", ID, "chưa", "ốm", "E2 register"],
  ["nothing known", ID, "", "", "E2 register"],
  ["waiting", ID, "chờ duyệt", "", "E2 wait"],
  ["waiting, as the reason says", ID, "chưa", "đang chờ phê duyệt", "E2 wait"],
  ["waiting, whatever the reason says", ID, "chờ duyệt", "ốm", "E2 wait"],
  ["to be activated", ID, "Chờ kích hoạt", "", "E2 activate"],
  ["to be activated, as the reason says", ID, "chưa", "chưa kích hoạt", "E2 activate"],
  ["to verify: the ID", "12345", "x", "", null],
  ["to verify: level 2", ID, "?", "", null],
  ["to verify: the ID, and not done", "12345", "chưa", "ốm", "E2 register"],
  ["a foreigner, as the reason says", "", "chưa", "người nước ngoài", "E2 immigration"],
])("%s", (_, id, level2, reason, expected) => {
  const roster = rosterOfRows([HEADINGS, [1, "Lê  An", "Thu", id, level2, reason]]);
  const [toDo] = findToDos(roster);
  expect(toDo === undefined ? null : `${cellAddress(toDo.row, toDo.column)} ${toDo.step}`).toBe(expected);
  if (toDo === undefined) return;
  expect({ ...toDo, name: nameOf(roster, toDo.person) }).toMatchObject({ person: 0, name: "Lê An", unit: "Thu" });
});

test.each<[string, CellValue, CellValue, CellValue, string[]]>([
  ["done", "C1234567", "x", "", []],
  ["not done", "C1234567", "chưa", "ốm", ["E2 immigration"]],
  ["waiting", "C1234567", "chờ duyệt", "", ["E2 wait"]],
  ["to be activated", "C1234567", "chưa", "chưa kích hoạt", ["E2 activate"]],
  ["with a number of 12 digits", ID, "chưa", "", ["E2 register"]],
  ["with a number that lost its zeros", "1085012345", "chưa", "", ["E2 register"]],
  ["without a number, and not done", "", "chưa", "", ["E2 immigration"]],
  ["without a number, nothing known", "-", "", "", ["E2 immigration"]],
  ["without a number, waiting", "", "chờ duyệt", "", ["E2 wait"]],
  ["without a number, done", "", "x", "", []],
  ["said to have none", "chưa có", "chưa", "ốm", ["E2 immigration"]],
  ["with a number of nine digits", "123456789", "chưa", "", ["E2 immigration"]],
  ["with something that is no number", "hộ chiếu", "chưa", "", ["E2 immigration"]],
])("a foreigner, %s", (_, id, level2, reason, expected) => {
  const headings = ["STT", "Họ và tên", "Quốc tịch", "Số CCCD", "VNeID mức 2", "Lý do"];
  const roster = rosterOfRows([headings, [1, "An", "Lào", id, level2, reason]]);
  expect(findToDos(roster).map(({ row, column, step }) => `${cellAddress(row, column)} ${step}`)).toEqual(expected);
  const marked = outcomeOf(planToDos(roster, new FindingList(roster, []))).flatMap(({ areas }) => areas);
  expect(marked).toHaveLength(expected.length);
});

test.each(["Việt Nam", "VN", "", "-", "Kinh"])("of the nationality %j nobody is a foreigner", (nationality) => {
  const headings = ["STT", "Họ và tên", "Quốc tịch", "Số CCCD", "VNeID mức 2"];
  const [toDo] = findToDos(rosterOfRows([headings, [1, "An", nationality, "", "chưa"]]));
  expect(toDo?.step).toBe("card-and-level-2");
});

test.each<[string, CellValue[], CellValue[], string[]]>([
  ["without an ID column", ["STT", "Họ và tên", "VNeID mức 2"], [1, "An", "chưa"], ["C2 register"]],
  ["without a level-2 column", ["STT", "Họ và tên", "Số CCCD"], [1, "An", ""], ["C2 card-and-level-2"]],
  ["without either", ["STT", "Họ và tên", "Ngày sinh"], [1, "An", 1985], []],
  ["with a pair of columns", ["STT", "Họ và tên", "Đã cài đặt", "Chưa cài đặt"], [1, "An", "", "x"], ["C2 register"]],
  ["with the date alone", ["STT", "Họ và tên", "Ngày kích hoạt", "Lý do"], [1, "An", "", "ốm"], ["C2 register"]],
])("%s", (_, headings, person, expected) => {
  const toDos = findToDos(rosterOfRows([headings, person]));
  expect(toDos.map(({ row, column, step }) => `${cellAddress(row, column)} ${step}`)).toEqual(expected);
});

test("the steps as one takes them, and those that are taken at the police", () => {
  expect(STEPS).toEqual(["card-and-level-2", "register", "immigration", "wait", "activate"]);
  expect(STEPS_AT_POLICE).toEqual(["card-and-level-2", "register"]);
});

test("one for each person who has no card or is not done, in the order of the sheet", () => {
  fc.assert(
    fc.property(randomRows, (rows) => {
      const roster = rosterOfRows(rows);
      const toDos = findToDos(roster);
      const people = toDos.map(({ person }) => person);
      expect(people).toEqual([...new Set(people)].sort((a, b) => a - b));
      const { notIssued, notDone } = summarize(roster).totals;
      const foreigners = Array.from({ length: roster.count }, (_, person) => person).filter((person) =>
        isForeigner(roster, person),
      ).length;
      expect(toDos.length).toBeGreaterThanOrEqual(Math.max((notIssued ?? 0) - foreigners, notDone ?? 0));
      expect(toDos.length).toBeLessThanOrEqual((notIssued ?? 0) + (notDone ?? 0));
    }),
  );
});
