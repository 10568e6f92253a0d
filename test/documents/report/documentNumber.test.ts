import { documentNumber } from "../../../src/documents/report/blankTexts";

test.each([
  ["12/BC-BHXH", "12/BC-BHXH"],
  ["Số: 12/BC-BHXH", "12/BC-BHXH"],
  [" số 12/BC-BHXH ", "12/BC-BHXH"],
  ["SỐ:12", "12"],
  ["Công văn số 12/BHXH-TCCB", "12/BHXH-TCCB"],
  ["CV số: 12", "12"],
  ["Báo cáo số 12".normalize("NFD"), "12"],
  ["Số : 12/BC", "12/BC"],
  ["Số： 12/BC", "12/BC"],
  ["Số12/BC", "12/BC"],
  ["So: 12/BC", "12/BC"],
  ["Số: Số: 12/BC", "12/BC"],
  ["Số: Báo cáo số 12/BC", "12/BC"],
  ["số", "số"],
  ["Sở 12", "Sở 12"],
  ["Sốp Cộp 12", "Sốp Cộp 12"],
  ["", ""],
])("%j → %j", (typed, bare) => {
  expect(documentNumber(typed)).toBe(bare);
});
