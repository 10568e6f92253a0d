import type { CellValue } from "../../../src/grid/cellValue";
import { readCardExpiry } from "../../../src/roster/cells/readCardExpiry";

const MIDNIGHT = "31/12/2027 00:00:00.";

test.each<[CellValue, number]>([
  ["31/12/2027", 20271231],
  [46_188, 20260615],
  // Of a month or a year the last day
  ["12/2027", 20271231],
  ["02/2027", 20270231],
  ["00/05/2027", 20270531],
  ["2027", 20271231],
  [2027, 20271231],
  // Cards are of this century
  ["15/06/27", 20270615],
  ["15/06/86", 20860615],
  // Words before it
  ["Đến 31/12/2027", 20271231],
  ["Tới ngày 31/12/2027", 20271231],
  ["Giá trị đến 31/12/2027", 20271231],
  ["Có giá trị đến ngày 31/12/2027", 20271231],
  ["Thẻ có giá trị đến: 31/12/2027", 20271231],
  ["CCCD giá trị đến hết ngày 31/12/2027", 20271231],
  ["Hạn đến 31/12/2027", 20271231],
  ["Hạn dùng đến 31/12/2027", 20271231],
  ["Hạn sử dụng đến 31/12/2027", 20271231],
  ["HẠN 31/12/2027", 20271231],
  ["Hạn dùng: 31/12/2027", 20271231],
  ["Hạn sử dụng : 31/12/2027", 20271231],
  ["Hết hạn 31/12/2027", 20271231],
  ["Hết hạn ngày 31/12/2027", 20271231],
  // Other words, or words elsewhere
  ["Giá trị 31/12/2027", 0],
  ["Còn hạn 31/12/2027", 0],
  ["31/12/2027 hết hạn", 0],
  // Expired, nobody knows when
  ["Hết hạn", 1],
  ["Quá hạn", 1],
  ["Đã quá hạn", 1],
  ["Thẻ hết hạn", 1],
  ["CCCD đã hết hạn sử dụng", 1],
  ["Hạn", 0],
  ["Sắp hết hạn", 0],
  ["Chưa hết hạn", 0],
  ["Hết hạn rồi", 0],
  // 60 letters and no more
  [MIDNIGHT.padEnd(60, "0"), 20271231],
  [MIDNIGHT.padEnd(61, "0"), 0],
  ["Không thời hạn", 0],
  ["", 0],
  [12, 0],
  [true, 0],
])("%j is %d", (value, expiry) => {
  expect(readCardExpiry(value, 20260615)).toBe(expiry);
});
