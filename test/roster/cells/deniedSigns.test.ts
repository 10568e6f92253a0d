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
  "x = còn nợ mức 2",
  "Đánh dấu x: còn thiếu định danh",
  "x: tồn",
  "Ghi chú: x - người còn vướng",
  "Những đồng chí có dấu x cần ra công an làm",
  "Đánh x người phải bổ sung",
  "Ghi x nếu sót",
  "(x: cần hỗ trợ)",
  "X: hồ sơ bị trả về",
  "Ký hiệu “x” thể hiện cá nhân đang nợ",
  "Dấu x: đã nộp hồ sơ",
  "x: mới mức 1",
  "x -> chưa xong",
  "Còn lại (x)",
  "Chưa hoàn tất = x",
  "Danh dau x: con no muc 2",
])("%s: may be a denial, for all that is told", (line) => {
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
  "Lưu ý: đánh dấu (x) vào cột thích hợp",
  "Đề nghị các phòng đánh dấu x vào cột Định danh mức 2 và gửi về Văn phòng",
  "(x): đã hoàn thành",
  "Đã hoàn thành: x",
  "x = có tài khoản mức 2",
  "Danh dau x neu da kich hoat muc 2",
  "x: nữ",
  "BẢO HIỂM XÃ HỘI KHU VỰC X",
  "Phụ lục V: danh sách viên chức",
  `x chưa ${"dài ".repeat(100)}`,
])("%s: is none", (line) => {
  expect([...deniedSigns(line)]).toEqual([]);
});
