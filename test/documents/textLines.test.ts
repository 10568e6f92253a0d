import { textLines, textWidth } from "../../src/documents/textLines";

describe("textLines", () => {
  test.each([
    ["", 100, 1],
    ["Văn phòng", 100, 1],
    ["Tổng số CCVC&NLĐ chưa cài đặt", 100, 3],
    ["Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2", 174, 3],
    ["x".repeat(40), 62, 4],
  ])("%p in %d points takes %d lines of 12 points", (text, room, lines) => {
    expect(textLines(text, room, 12, false)).toBe(lines);
  });

  test("a decomposed text takes the room of a composed one", () => {
    const text = "Bảo hiểm xã hội huyện Lương Sơn ".repeat(5);
    expect(textLines(text.normalize("NFD"), 120, 12, true)).toBe(textLines(text, 120, 12, true));
  });
});

/** Advance widths after Adobe's font metrics of Times, in thousandths of the type size. */
const REGULAR: Readonly<Record<string, number>> = {
  " ,.": 250,
  "/:;\\ijlt": 278,
  "!()-I[]fr‘’": 333,
  Js: 389,
  '"': 408,
  "?acez“”": 444,
  "0123456789bdghknopquvxyđ": 500,
  FPS: 556,
  "+<=>×": 564,
  ELTZ: 611,
  BCR: 667,
  ADGHKNOQUVXYwĐ: 722,
  "&m": 778,
  M: 889,
  "@": 921,
  W: 944,
  "…": 1000,
};
const BOLD: Readonly<Record<string, number>> = {
  " ,.": 250,
  "'/\\il": 278,
  "!()-:;[]fjt‘’": 333,
  Is: 389,
  "{}": 394,
  cerz: 444,
  "0123456789Jagovxy": 500,
  'Sbdhknpqu"': 556,
  "+<=>×": 570,
  FP: 611,
  BELTZ: 667,
  ACDNRUVXYwĐ: 722,
  GHKOQ: 778,
  "&m": 833,
  M: 944,
  "%W…": 1000,
};

describe.each([
  ["regular", REGULAR, false],
  ["bold", BOLD, true],
])("letters in %s", (_, widths, bold) => {
  const letters = Object.entries(widths).flatMap(([each, width]) =>
    Array.from(each, (letter) => [letter, width] as const),
  );

  test.each(letters.filter(([letter]) => letter !== " "))("%j is %d wide, or a hair more", (letter, width) => {
    const hundred = (width / 1000) * 12 * 100;
    const text = letter.repeat(100);
    expect(textLines(text, hundred * 1.06, 12, bold)).toBe(1);
    expect(textLines(text, hundred * 0.96, 12, bold)).toBe(2);
  });

  test("accents take no room, and a blank its own", () => {
    expect(textLines("éê", ((2 * 444) / 1000) * 12 * 1.03, 12, bold)).toBe(1);
    expect(textLines("a a", ((2 * (bold ? 500 : 444) + 250) / 1000) * 12 * 1.03, 12, bold)).toBe(1);
    expect(textLines("a a", ((2 * (bold ? 500 : 444) + 250) / 1000) * 12 * 0.99, 12, bold)).toBe(2);
  });
});

describe("letters that only Vietnamese has", () => {
  test.each(["ế", "ộ", "ạ", "ỹ", "ơ", "ư", "Ệ", "Ơ", "Ư"])("%s may be printed in a font that is wider", (letter) => {
    const plain = letter.normalize("NFD").replace(/\p{Mn}/gu, "");
    const hundred = textWidth(plain.repeat(100), 12, false);
    for (const text of [letter.repeat(100), letter.normalize("NFD").repeat(100)]) {
      expect(textLines(text, hundred * 1.25, 12, false)).toBe(2);
      expect(textLines(text, hundred * 1.35, 12, false)).toBe(1);
    }
  });

  test.each(["à", "ê", "ô", "ă", "đ", "ĩ", "ũ", "Â", "Đ"])("%s is in every font", (letter) => {
    const hundred = textWidth(letter.repeat(100), 12, false);
    expect(textLines(letter.repeat(100), hundred * 1.01, 12, false)).toBe(1);
  });
});

test.each([
  ["a\nb", 2],
  ["a\r\nb", 2],
  ["a\rb", 2],
  ["a\n\nb", 3],
  ["a\n", 2],
  // Sixteen letters fit, blanks included
  ["xxxxxxx xxxxxxxx", 1],
  ["xxxxxxx xxxxxxxxx", 2],
  ["x xxxxxxxxxxxxxxxx", 2],
  // A word that is too long is broken, and the next one follows it
  ["x".repeat(17), 2],
  ["x".repeat(32), 2],
  ["x".repeat(33), 3],
  [`${"x".repeat(20)} xxx`, 2],
  [`xxx ${"x".repeat(20)}`, 3],
])("%j takes %d lines", (text, lines) => {
  expect(textLines(text, 99, 12, false)).toBe(lines);
});
