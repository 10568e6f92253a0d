import { findingsIn, findingsOf } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Chức vụ", "Số CCCD", "VNeID mức 2", "Lý do"];
const ID = "001085012345";

testRule("legacy-font-text", HEADINGS, [
  [
    "Unicode, plain or not",
    [
      [1, "Nguyễn Văn An", "Phòng Thu", "Chuyên viên", ID, "x", ""],
      [2, "Hoàng Toàn", "Phong Thu", "", "", "", "ốm"],
    ],
    [],
  ],
  [
    "names, units, positions and reasons in TCVN3 or VNI",
    [
      [1, "NguyÔn V¨n An", "V¨n phßng", "C¸n bé", ID, "x", ""],
      [2, "Nguyeãn Vaên An", "Thu", "", "", "", "Nghæ thai saûn"],
    ],
    ["B2", "B3", "C2", "D2", "G3"],
  ],
  ["marks are read decoded, silently", [[1, "An", "Thu", "", ID, "§·", ""]], []],
]);

test("the font tells where the text could be anything", () => {
  const people = [1, 2, 3].map((i) => [i, "Hòa", "Thu", "", ID, "x", ""]);
  const fonts = { "1,1": ".VnTime", "2,1": "VNI-Times", "3,1": "Arial" };
  expect(findingsOf("legacy-font-text", HEADINGS, people, { fonts })).toEqual(["B2", "B3"]);
  expect(findingsOf("legacy-font-text", HEADINGS, [[1, "Hòa", "Thu", "", ID, "x", ""]], { fonts })).toEqual(["B2"]);
  expect(findingsOf("legacy-font-text", HEADINGS, [[1, "Nguyễn An", "Thu", "", ID, "x", ""]], { fonts })).toEqual([]);
});

test("a position that only one-stop staff have is looked at too", () => {
  const headings = [...HEADINGS, "Bộ phận Một cửa"];
  const people = [[1, "An", "Thu", "C¸n bé", ID, "x", "", "x"]];
  expect(findingsOf("legacy-font-text", headings, people)).toEqual(["D2"]);
});

test("hides that the text is untidy", () => {
  expect(findingsIn(HEADINGS, [[1, " NguyÔn  V¨n An", "Thu", "", ID, "x", ""]])).toEqual(["B2 legacy-font-text"]);
});
