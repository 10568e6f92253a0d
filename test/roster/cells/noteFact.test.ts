import { isNoteFact } from "../../../src/roster/cells/noteFact";

test.each([
  "HĐ 111",
  "HĐLĐ",
  "Hợp đồng 68",
  "hđ không xác định thời hạn",
  "NĐ 68/2000/NĐ-CP",
  "HĐ theo NĐ 111",
  "Biên chế",
  "Tập sự từ 01/3/2026",
  "Trưởng phòng",
  "TP",
  "Kế toán trưởng, đảng viên",
  "Mới tuyển dụng theo QĐ số 12/QĐ ngày 05/01/2026",
  "TS",
  "SĐT: 0912.345.678",
  "CMND cũ 012345678",
  "an@bhxh.example",
  "0912345678",
  "15/03/2024",
  "hop dong 111",
])("%j tells a fact", (text) => {
  expect(isNoteFact(text)).toBe(true);
});

test.each([
  // Reasons, known or not
  "Nghỉ thai sản",
  "Gia đình ở xa",
  "Hết HĐ 30/11/2026",
  "HĐ 111, chưa có CCCD",
  "Đảng viên mới mất thẻ",
  "Biệt phái",
  // What is wrong with a telephone or a card, and no number
  "SĐT",
  "Sai số điện thoại",
  "CMND",
  "CMND 9 số",
  // Nothing but fillers
  "Theo QĐ 12",
  "Có",
])("%j does not", (text) => {
  expect(isNoteFact(text)).toBe(false);
});
