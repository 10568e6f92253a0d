import { attachmentName } from "../../../src/documents/letter/attachmentName";

test.each([
  ["BHXH tỉnh Mẫu", "Báo cáo - BHXH tỉnh Mẫu.xlsx"],
  ["", "Báo cáo.xlsx"],
  [" \n", "Báo cáo.xlsx"],
  ['BHXH "cơ sở" A/B: C.', "Báo cáo - BHXH cơ sở A B C.xlsx"],
  ["BHXH 001085012345", "Báo cáo - BHXH 00 45.xlsx"],
  ["a".repeat(200), `Báo cáo - ${"a".repeat(60)}.xlsx`],
  [`${"a".repeat(59)}😀`, `Báo cáo - ${"a".repeat(59)}.xlsx`],
])("of %j: %j", (office, name) => {
  expect(attachmentName("Báo cáo", office)).toBe(name);
});
