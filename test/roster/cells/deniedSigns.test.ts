import { deniedSigns } from "../../../src/roster/cells/deniedSigns";

test.each([
  "Đánh dấu x vào người chưa kích hoạt",
  "Đề nghị đánh dấu X vào các trường hợp chưa có",
  "Những đồng chí đánh dấu x là những đồng chí chưa cài đặt VNeID mức 2",
  "(x) là chưa có",
  "x - chưa cài; trống - đã cài",
  "Lưu ý: x là người còn thiếu",
  "Nếu chưa kích hoạt, đánh dấu x",
  "Ai chưa cài ghi dấu x vào cột VNeID",
  "Yêu cầu những ai chưa cài đánh dấu x",
  "x: Không có VNeID",
])("%s: may be a denial", (line) => {
  expect([...deniedSigns(line)]).toEqual(["x"]);
});

test.each([
  "Đánh dấu x vào người đã kích hoạt, chưa kích hoạt thì ghi lý do",
  "x là đã cài và trống là chưa cài",
  "V/v rà soát người chưa cài VNeID",
  "x: chưa có CCCD",
  "x: chưa cài VssID",
  "Mẫu 1: danh sách chưa cài VNeID",
  "Các đ/c chưa cài VNeID",
  "Đánh dấu x vào ô tương ứng",
  `x chưa ${"dài ".repeat(100)}`,
])("%s: is none", (line) => {
  expect([...deniedSigns(line)]).toEqual([]);
});
