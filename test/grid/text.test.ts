import fc from "fast-check";
import { cleanText } from "../../src/grid/cleanText";
import { foldText } from "../../src/grid/foldText";
import { toneKey } from "../../src/grid/toneKey";
import { vietnamese, withoutMarks } from "../support/vietnamese";

describe("foldText", () => {
  test.each([
    ["Họ  và\n TÊN (*)", "ho va ten"],
    ["Số CCCD/CMND", "so cccd cmnd"],
    ["Ðặng Đình Ðức", "dang dinh duc"],
    ["Ɖơn vị", "don vi"],
    ["  H'Brối\u00a0Niê ", "h broi nie"],
    ["VNeID mức 2", "vneid muc 2"],
    ["#", ""],
    ["…", ""],
    ["", ""],
  ])("%j folds to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("is the same for every way of typing, and for what is folded already", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const folded = foldText(text);
        const typings = [folded, text.normalize("NFD"), text.toUpperCase(), text.toLowerCase(), withoutMarks(text)];
        expect(typings.map(foldText)).toEqual(typings.map(() => folded));
      }),
    );
  });

  test("folding twice is folding once, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("toneKey", () => {
  test.each([
    ["hòa", "hoà", true],
    ["Thúy", "THUÝ", true],
    ["ủy ban", "uỷ ban", true],
    ["Ðã", "đã", true],
    ["Đã\u00a0 cài", "đã cài", true],
    ["khoa", "khoá", false],
    ["Năm", "Nam", false],
    ["Tổ", "Tô", false],
    ["đ", "d", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(toneKey(one) === toneKey(other)).toBe(same);
  });

  test("is the same composed, decomposed and in capitals, and of what is a key already", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const key = toneKey(text);
        const typings = [key, text.normalize("NFD"), text.toUpperCase(), ` ${text} `];
        expect(typings.map(toneKey)).toEqual(typings.map(() => key));
      }),
    );
  });

  test("texts with one key fold alike", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldText(toneKey(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("cleanText", () => {
  test.each([
    ["\t Nguyễn \u00a0 Văn\r\nAn ", "Nguyễn Văn An"],
    ["Nguyê\u0303n", "Nguyễn"],
    ["\ufeffAn\u200b", "An"],
    ["Ch­a", "Ch­a"],
    [12, "12"],
    [false, "false"],
    ["", ""],
  ])("%j is read as %j", (value, text) => {
    expect(cleanText(value)).toBe(text);
  });

  test("what nobody sees changes nothing, whatever it stands before", () => {
    const texts = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).flatMap((letter) => [
      letter,
      `a${letter} b`,
    ]);
    expect(texts.filter((text) => cleanText(text) !== cleanText(`\u200b${text}`))).toEqual([]);
  });

  test("cleaning twice is cleaning once; no blank stands at an end or beside another", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(" ", "\t", "\u00a0", "\n", "a", "ễ", "e\u0302") }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/^\s|\s$|\s\s|[\t\n\u00a0]/);
      }),
    );
  });
});
