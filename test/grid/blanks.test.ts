import { BLANKS, UNSEEN, withSingleBlanks, withoutUnseen } from "../../src/grid/blanks";
import { cleanText, isBlankCell } from "../../src/grid/cleanText";
import { foldText } from "../../src/grid/foldText";
import { tidyText } from "../../src/grid/cleanText";
import { toneKey } from "../../src/grid/toneKey";
import { FIRST_HASH, scanName } from "../../src/roster/cells/nameScan";

const ALL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const WIDE = ALL.filter((character) => BLANKS.test(character));
const NARROW = ALL.filter((character) => UNSEEN.test(character));
const hex = (characters: readonly string[]) => characters.map((one) => one.charCodeAt(0).toString(16).padStart(4, "0"));

const isUntidy = (text: string): boolean => {
  const scan = { untidy: false, suspect: false, parted: false, hash: FIRST_HASH };
  scanName(text, scan);
  return scan.untidy;
};

test("blanks are told from what nobody sees, and nothing is both", () => {
  expect(hex(WIDE)).toEqual(
    expect.arrayContaining(["0009", "000a", "000d", "0020", "00a0", "1680", "2003", "2009", "202f", "3000"]),
  );
  expect(hex(NARROW)).toEqual(
    expect.arrayContaining(["00ad", "061c", "200b", "200c", "200d", "200e", "200f", "202e", "2060", "2069", "feff"]),
  );
  expect(WIDE.filter((character) => UNSEEN.test(character))).toEqual([]);
});

test("letters, digits and what is typed between them are neither", () => {
  const seen = "Nguyễn Thị Ánh-Đào (H'Brối), 0.1/2_3…–—“”ăâêôơưđ ".replaceAll(" ", "");
  for (const typing of [seen, seen.normalize("NFD"), seen.toUpperCase()])
    expect(Array.from(typing).filter((one) => BLANKS.test(one) || UNSEEN.test(one))).toEqual([]);
});

describe.each([
  ["blank", WIDE],
  ["unseen", NARROW],
])("each %s character", (_, characters) => {
  test("alone is nothing, whoever asks", () => {
    const kept = characters.filter(
      (one) => [cleanText(one), foldText(one), toneKey(one), tidyText(one)].join("") !== "",
    );
    expect(hex(kept)).toEqual([]);
    expect(hex(characters.filter((one) => !isBlankCell(one + one)))).toEqual([]);
  });

  test("at the ends of a name is cut off, and the name is untidy", () => {
    const wrong = characters.filter((one) =>
      [`${one}Nguyễn An`, `Nguyễn An${one}`].some((name) => tidyText(name) !== "Nguyễn An" || !isUntidy(name)),
    );
    expect(hex(wrong)).toEqual([]);
  });

  test("between words: tidied, shown and compared as if it was never there, or were a blank", () => {
    const wrong = characters.filter((one) => {
      const name = `Nguyễn ${one}An`;
      return (
        tidyText(name) !== "Nguyễn An" ||
        cleanText(name) !== "Nguyễn An" ||
        foldText(name) !== "nguyen an" ||
        toneKey(name) !== toneKey("nguyễn an") ||
        !isUntidy(name)
      );
    });
    expect(hex(wrong)).toEqual([]);
  });
});

test("within a word what is unseen parts nothing", () => {
  const wrong = NARROW.filter((one) => tidyText(`Ngu${one}yễn`) !== "Nguyễn" || foldText(`Ngu${one}yễn`) !== "nguyen");
  expect(hex(wrong)).toEqual([]);
});

test("a tidied name is tidy", () => {
  const untidy = [...WIDE, ...NARROW].filter((one) => isUntidy(tidyText(`Lê${one}Văn${one} Ạn`)));
  expect(hex(untidy)).toEqual([]);
});

test("among letters of an 8-bit font U+00AD is a letter: Ch­a is Chưa in TCVN3", () => {
  expect(withoutUnseen("Ch\u00ada")).toBe("Ch\u00ada");
  expect(withoutUnseen("Chưa\u00ad cài")).toBe("Chưa cài");
  expect(withSingleBlanks(" Ch\u00ada \u200b")).toBe("Ch\u00ada");
  expect(isUntidy("H\u00adng")).toBe(false);
});
