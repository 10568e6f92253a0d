import { isTallyText } from "../../../src/roster/rows/tallyText";

test.each([
  "Total",
  "Grand total",
  "TC",
  "Lũy kế",
  "Còn lại",
  "Đã cài",
  "Chưa kích hoạt mức 2",
  "Số đã cài",
  "Số người chưa cài",
  "Đã cài: 2/3",
  "Đạt 95%",
])("%j says what is counted", (text) => {
  expect(isTallyText(text)).toBe(true);
});

test.each([
  "Nguyễn Văn An",
  "Đạt",
  "Hoàn Thành",
  "Sô Đạt",
  "Y Tổng",
  "Đỗ Thị Có",
  "H' Total",
  "Phòng Thu",
  "Ban Giám đốc",
])("%j may be somebody's name, or a unit's", (text) => {
  expect(isTallyText(text)).toBe(false);
});
