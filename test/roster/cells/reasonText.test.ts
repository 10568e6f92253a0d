import { plainPhrase, plainText } from "../../../src/roster/cells/reasonText";

const plain = (text: string) => plainText(text).words.join(" ");
const phrase = (text: string) => plainPhrase("toned", text).join(" ");

test.each([
  ["ko nhận đc mã xác thực", "không nhận otp"],
  ["SĐT k phải của mình", "sđt không phải của mình"],
  ["nghĩ sanh", "nghỉ sinh"],
  ["đăng kí, Đk & đăng ký", "đăng ký đăng ký đăng ký"],
  ["rớt CCCD", "mất căn cước"],
  // "Được" says nothing but behind "không"
  ["được duyệt rồi ạ", "duyệt"],
  ["cài không được", "cài không được"],
  // What two spellings begin with is the longer
  ["thẻ căn cước công dân", "căn cước"],
])("%j is %j in plain words", (text, words) => {
  expect(plain(text)).toBe(phrase(words));
});

test.each([
  ["ko co dt", "khong co dien thoai"],
  ["dang doi the", "dang doi the"],
  ["da lam roi", "da lam"],
])("without marks %j is %j", (text, words) => {
  expect(plainText(text)).toMatchObject({ form: "folded", text: ` ${words} ` });
});
