import type { CellValue } from "../../src/grid/cellValue";
import { countOfId, countOfLevel2, type IdCount, type Level2Count } from "../../src/summary/counting";
import { rosterOfRows } from "../support/rosterOfRows";

const ID = "001085012345";

test.each<[CellValue, CellValue, IdCount]>([
  [ID, "", "issued"],
  [ID, "chưa", "issued"],
  ["79085012345", "", "issued"],
  ["", "", "notIssued"],
  ["", "x", "issued"],
  ["", "chưa", "notIssued"],
  ["chưa có", "", "notIssued"],
  ["chưa có", "x", "notIssued"],
  ["123456789", "", "notIssued"],
  ["123456789", "x", "notIssued"],
  ["12345", "", "idToVerify"],
  ["12345", "x", "idToVerify"],
  ["003085012345", "", "idToVerify"],
  ["#N/A", "", "idToVerify"],
])("the ID %j beside %j under Đã cấp CCCD counts as %s", (id, said, count) => {
  const headings = ["STT", "Họ và tên", "Số CCCD", "Đã cấp CCCD"];
  expect(countOfId(rosterOfRows([headings, [1, "An", id, said]]), 0)).toBe(count);
});

test("a foreigner's passport is no card", () => {
  const headings = ["STT", "Họ và tên", "Quốc tịch", "Số CCCD"];
  expect(countOfId(rosterOfRows([headings, [1, "An", "Lào", "C1234567"]]), 0)).toBe("notIssued");
});

test.each<[CellValue, CellValue, Level2Count]>([
  ["x", "", "done"],
  ["", "x", "notDone"],
  ["", "", "notDone"],
  ["chờ duyệt", "", "notDone"],
  ["chờ kích hoạt", "", "notDone"],
  ["?", "", "level2ToVerify"],
  ["x", "x", "level2ToVerify"],
  ["#N/A", "", "level2ToVerify"],
])("%j under Đã cài đặt and %j under Chưa cài đặt count as %s", (done, not, count) => {
  const headings = ["STT", "Họ và tên", "Đã cài đặt", "Chưa cài đặt"];
  expect(countOfLevel2(rosterOfRows([headings, [1, "An", done, not]]), 0)).toBe(count);
});
