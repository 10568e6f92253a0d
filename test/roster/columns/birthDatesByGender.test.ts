import { Gender } from "../../../src/roster/roster";
import { rosterOfRows } from "../../support/rosterOfRows";

const MAN = [1, "Nguyễn Văn An", "01/02/1980", "", "001080123456", "x"];
const WOMAN = [2, "Lê Thị Bình", "", "03/04/1985", "001185123456", ""];

test.each([
  ["Ngày sinh Nam", "Ngày sinh Nữ"],
  ["NGÀY SINH (NAM)", "NGÀY SINH (NỮ)"],
  ["Năm sinh Nam", "Năm sinh Nữ"],
  ["NTNS nam", "NTNS nữ"],
  ["Ngày tháng năm sinh - Nam", "Ngày tháng năm sinh - Nữ"],
  ["Nam (ngày sinh)", "Nữ (ngày sinh)"],
  ["Sinh ngày (nam)", "Sinh ngày (nữ)"],
])("under “%s” and “%s” each has a birth date, and its gender", (male, female) => {
  const { birth, gender, layout } = rosterOfRows([
    ["STT", "Họ và tên", male, female, "Số CCCD", "VNeID mức 2"],
    MAN,
    WOMAN,
  ]);
  expect([...birth.slice(0, 2)]).toEqual([19_800_201, 19_850_403]);
  expect([...gender.slice(0, 2)]).toEqual([Gender.male, Gender.female]);
  expect(layout.columns.birthDate).toBeUndefined();
});

test("“Nam” and “Nữ” alone are no birth dates", () => {
  const { layout } = rosterOfRows([["STT", "Họ và tên", "Nam", "Nữ", "Số CCCD", "VNeID mức 2"], MAN, WOMAN]);
  expect({ male: layout.columns.birthDateMale, female: layout.columns.birthDateFemale }).toEqual({
    male: undefined,
    female: undefined,
  });
});

test("“Ngày sinh Nam” without the other half is everybody's birth date; one that holds nothing does not stand for “Ngày sinh”", () => {
  const alone = rosterOfRows([
    ["STT", "Họ và tên", "Ngày sinh Nam", "Số CCCD"],
    [1, "Nguyễn Văn An", "01/02/1980", ""],
  ]);
  expect(alone.layout.columns.birthDate?.index).toBe(2);
  const beside = rosterOfRows([
    ["STT", "Họ và tên", "Ngày sinh Nam", "Số CCCD", "Ngày sinh"],
    [1, "Nguyễn Văn An", "", "", "01/02/1980"],
  ]);
  expect(beside.birth[0]).toBe(19_800_201);
});
