import { lineLegend } from "../../../src/roster/cells/lineLegend";
import { Mark } from "../../../src/roster/cells/mark";

const NAMES = new Map<Mark, string>([
  [Mark.yes, "yes"],
  [Mark.no, "no"],
]);

test.each<[string, Record<string, string>]>([
  ["x là chưa cài, để trống là đã cài", { x: "no", "": "yes" }],
  ["Ghi chú: đánh dấu x là chưa cài đặt, để trống là đã cài đặt", { x: "no", "": "yes" }],
  ["(Ký hiệu: x: đã cài; 0: chưa cài)", { x: "yes", "0": "no" }],
  ["Quy ước: 0 = đã cài; 1 = chưa cài", { "0": "yes", "1": "no" }],
  ["Ghi chú: “X”: chưa kích hoạt mức 2", { x: "no" }],
  ["đánh dấu X nếu chưa có", { x: "no" }],
  ["Chưa cài thì đánh dấu x", { x: "no" }],
  ["Nếu đã có thì để trống", { "": "yes" }],
  ["VNeID mức 2 (để trống nếu đã có)", { "": "yes" }],
  ["VNeID mức 2 (Có thì bỏ trống, không thì x)", { "": "yes", x: "no" }],
  ["Đã cài: để trống; chưa cài: đánh dấu x", { "": "yes", x: "no" }],
  ["Ô trống là đã có mức 2", { "": "yes" }],
  ["Không đánh dấu là đã cài", { "": "yes" }],
  ["Không ghi gì là chưa cài", { "": "no" }],
  ["Không ghi là chưa cài", { "": "no" }],
  ["x thì vẫn chưa rõ là chưa cài", {}],
  ["- v: đã cài\n- x: chưa cài", { v: "yes", x: "no" }],
  ["Ghi chú: x là chưa có CCCD", {}],
  ["x: chưa cài VssID", {}],
  ["x là chưa có VNeID, để trống là đã có", { x: "no", "": "yes" }],
  ["Đánh dấu x vào ô tương ứng", {}],
  ["Tổng số: 05 người", {}],
  ["I. Phòng Thu", {}],
  ["Lai Châu, ngày 5 tháng 6 năm 2023", {}],
  ["VNeID mức 2", {}],
  ["Chưa cài VNeID", {}],
  [`x là ${"chưa cài ".repeat(60)}`, {}],
])("%j explains %j", (line, marks) => {
  expect(Object.fromEntries([...lineLegend(line)].map(([sign, mark]) => [sign, NAMES.get(mark)]))).toEqual(marks);
});
