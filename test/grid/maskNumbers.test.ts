import fc from "fast-check";
import { maskNumbers } from "../../src/grid/maskNumbers";

const ID = "001085012345";
const MASKED = "00********45";

describe("maskNumbers", () => {
  test.each([
    ["Nguyễn Văn An", "Nguyễn Văn An"],
    ["Nguyễn Văn An, CMND: 123456789", "Nguyễn Văn An, CMND: 12*****89"],
    ["0912 345 678 (An)", "09******78 (An)"],
    [`An ${ID}, Bình ${ID}.`, `An ${MASKED}, Bình ${MASKED}.`],
    ["1.234.567.890 đồng", "12******90 đồng"],
    ["１２３４５６７８９０１２", "１２********１２"],
    ["Phòng 12345678", "Phòng 12345678"],
    ["٠٠١٠٨٥٠١٢٣٤٥", "٠٠********٤٥"],
    ["००१०८५०१२३४५", "००********४५"],
    ["𝟎𝟎𝟏𝟎𝟖𝟓𝟎𝟏𝟐𝟑𝟒𝟓", "𝟎𝟎********𝟒𝟓"],
    ["⁰⁰¹⁰⁸⁵⁰¹²³⁴⁵", "⁰⁰********⁴⁵"],
    ["①②③④⑤⑥⑦⑧⑨", "①②*****⑧⑨"],
    ["٠٠1 ０８５ 𝟎12345", "٠٠********45"],
    ["(001)(085)(012345)", "(00********45)"],
    ["[001] - [085] - [012345]", "[00********45]"],
    ["0-0-1-0-8-5-0-1-2-3-4-5", MASKED],
    ["001085O12345", MASKED],
    ["OO1O85Ol2345", MASKED],
    ["ooI 085 0l2 345", "ooI 08*****45"],
    ["số001085012345ạ", `số${MASKED}ạ`],
    ["ID_001085012345.xlsx", `ID_${MASKED}.xlsx`],
    ["DS-CCCD 001.085.012345 (An)", `DS-CCCD ${MASKED} (An)`],
    ["1,085012345E+11", "10******45E+11"],
    ["Phòng I 12345678, Tổ O 1", "Phòng I 12345678, Tổ O 1"],
    ["Lo lO 2O26", "Lo lO 2O26"],
  ])("%s → %s", (text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });

  const between = [
    "",
    " ",
    ".",
    "-",
    "–",
    "—",
    "\u2011",
    "'",
    "’",
    " - ",
    " – ",
    "/",
    " / ",
    "_",
    ",",
    ":",
    "\u00a0",
    "\u2009",
    "\u00ad",
    "\u200b",
    "\u200b\u200d\u200b\ufeff\u200b",
    "\u2060-\u2060",
    "\n",
    "\t",
    "...",
    "+",
    "] - [",
    ") – (",
    " . . ",
    "⁄",
    "·",
    "•",
    "｜",
    "\u3164",
    "\uffa0\uffa0\uffa0\uffa0",
    "\u034f",
    "\u0336",
    "\ufe0f\u20e3",
    "\u2007",
    "\u2800",
    "\u3000",
  ];

  test.each(between)("an ID in groups, %j between them", (sign) => {
    expect(maskNumbers(`An: ${["001", "085", "012345"].join(sign)}, hết`)).toBe(`An: ${MASKED}, hết`);
  });

  test.each(between)("an ID with %j between any two digits", (sign) => {
    expect(maskNumbers(Array.from(ID).join(sign))).toBe(MASKED);
  });

  test.each([
    "05/11/1986",
    "sinh 05/11/1986, cấp 12.03.2021",
    "Lập 2026-11-29 12:00",
    "29/11/2026 12:00:59",
    "12:00 29-11-2026",
    "01/01/2025 - 31/12/2025",
    "01/01/2025–31/12/2025",
    "2025-2026",
    "Đội 1 - 2025 - 2026",
    "có 12, 15, 18, 20, 25 người",
    "1.200 người; 1.100 người",
    "1a2b3c4d5e6f7g8h9i",
    "1234    56789",
  ])("no number at all: %s", (text) => {
    expect(maskNumbers(text)).toBe(text);
  });

  test.each([
    // The groups of an ID that might be taken for a date.
    ["01/10/1985/2345", "01********45"],
    ["001.08.2019.345", "00********45"],
    ["05/11/1986 - 001085012345", "05****************45"],
  ])("part of it looks like a date: %s → %s", (text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });

  test("leaves no nine digits in a row, however they were put apart", () => {
    const digits = fc.stringMatching(/^[0-9 .\-–'/_\u00ada]{0,40}$/u);
    fc.assert(
      fc.property(digits, (text) => {
        const joined = maskNumbers(text).replace(/[^0-9a*]/gu, "");
        const dated = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{4} ?- ?\d{4}/u.test(text);
        return dated || !/\d{9}/u.test(joined) || /[^0-9a]{4}/u.test(text);
      }),
      { numRuns: 1000 },
    );
  });
});
