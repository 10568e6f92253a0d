import { asksLevel } from "../../../src/roster/headings/asksLevel";
import { summarize } from "../../../src/summary/summary";
import { rosterOfRows } from "../../support/rosterOfRows";

function asks(heading: string): boolean {
  return asksLevel({ columns: { level2: { index: 3, heading, confidence: "certain" } } });
}

test.each<[string, boolean]>([
  ["Mức độ định danh", true],
  ["Mức định danh điện tử", true],
  ["Cấp độ định danh", true],
  ["CAP DO TAI KHOAN", true],
  ["Mức VNeID", true],
  ["Tài khoản VNeID (mức độ)", true],
  ["VNeID (mức 1/2)", true],
  ["Tài khoản mức 1 hoặc mức 2", true],
  ["VNeID mức 2", false],
  ["Định danh mức độ 02", false],
  ["Mức II", false],
  ["VNeID mức 2 (1: có, 0: không)", false],
  ["Mức độ hoàn thành cài đặt VNeID", false],
  ["Đã cài đặt", false],
  ["", false],
])("%s: %s", (heading, expected) => {
  expect(asks(heading)).toBe(expected);
});

test("1 is not done where the level is asked for", () => {
  const answers = [2, "2", 1, "1", "Mức 2", "Mức 1", "x"];
  const rows = answers.map((answer, i) => [i + 1, "An", answer]);
  const { totals } = summarize(rosterOfRows([["STT", "Họ và tên", "Cấp độ định danh"], ...rows]));
  // an x among levels tells of none
  expect([totals.done, totals.notDone, totals.level2ToVerify]).toEqual([3, 3, 1]);
});

test.each<[heading: string, values: readonly (string | number | boolean)[], done: number, toVerify: number]>([
  ["VNeID (ghi rõ mức)", ["Mức 1", "x", "Mức 2"], 1, 1],
  ["VNeID (mức 1/2)", ["M1", "Có", "Đã kích hoạt mức 2"], 1, 1],
  ["VNeID", [2, 1, "v", true], 1, 2],
  ["Mức độ định danh", ["Mức 1", "x"], 0, 1],
  // The heading says which level, or does not ask, or no value tells
  ["VNeID", ["Mức 1", "x", "Mức 2", "Đã cài"], 3, 0],
  ["VNeID mức 2", ["Mức 1", "x"], 1, 0],
  ["Mức độ định danh", ["x", "Có", ""], 2, 0],
  ["VNeID", ["Mức 2", "x", "chưa"], 2, 0],
])("under %j of %j %d are done", (heading, values, done, toVerify) => {
  const rows = values.map((value, i) => [i + 1, "An", value]);
  const { totals } = summarize(rosterOfRows([["STT", "Họ và tên", heading], ...rows]));
  expect([totals.done, totals.level2ToVerify]).toEqual([done, toVerify]);
});
