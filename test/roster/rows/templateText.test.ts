import { isExampleName, isHint } from "../../../src/roster/rows/templateText";

const HINTS = [
  ..."Ghi x nếu có|Nhập 12 số|Chọn trong danh sách|Đánh dấu X|dd/mm/yyyy|d/m/yy|dd-mm-yyyy|mm/dd/yyyy|mm.yyyy".split(
    "|",
  ),
  ..."Ngày/tháng/năm|9 số|12 số|12 chữ số|Dạng chữ|Kiểu ngày|Định dạng văn bản|Số|text|Date".split("|"),
];
const ANSWERS = "Ghi|Nhập viện|12|123 số|ngày 5/11|Chữ A|dd|Đã chọn|5/11/1986|Số 5|12 số nhà".split("|");

test.each([
  ...HINTS.map((text) => [text, true] as const),
  ...ANSWERS.map((text) => [text, text === "Nhập viện"] as const),
])("%j says how to fill in a column: %s", (text, expected) => {
  expect(isHint(text)).toBe(expected);
});

test.each([
  ["VD: Nguyễn Văn A", true],
  ["Ví dụ: Nguyễn Văn A", true],
  ["Nguyễn Văn A (ví dụ)", true],
  ["Nguyễn Văn A [mẫu]", true],
  ["Nguyễn Thị Mẫu", false],
  ["Nguyễn Văn An (Phòng Thu)", false],
])("%j only shows how to fill in a row: %s", (text, expected) => {
  expect(isExampleName(text)).toBe(expected);
});
