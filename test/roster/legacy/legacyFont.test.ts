import type { CellValue } from "../../../src/grid/cellValue";
import { decodeLegacy } from "../../../src/roster/legacy/decodeLegacy";
import {
  codingOfFont,
  codingOfText,
  decodeText,
  readsIn,
  type LegacyCoding,
} from "../../../src/roster/legacy/legacyFont";
import { foldedReadings, legacyReadings, mayBeLegacy } from "../../../src/roster/legacy/legacyText";
import { hasVietnameseWord, isVietnamese } from "../../../src/roster/legacy/vietnameseWords";

test.each<[string, LegacyCoding | null]>([
  [".VnTime", "tcvn3"],
  [".vntimeh", "tcvn3"],
  ["VNI-Times", "vni"],
  ["vni times", "vni"],
  ["VnTime", null],
  ["x.VnTime", null],
  ["VNI", null],
  ["VNITimes", null],
  ["x VNI-Times", null],
  ["Times New Roman", null],
  ["", null],
])("the font %j is %s", (font, coding) => {
  expect(codingOfFont(font)).toBe(coding);
});

test.each<[string, LegacyCoding | null, string, string]>([
  ["NguyÔn V¨n An", "tcvn3", "clear", "not"],
  ["V¨n", "tcvn3", "clear", "not"],
  ["¨n", "tcvn3", "clear", "not"],
  ["a¨", "tcvn3", "not", "not"],
  ["÷a", "tcvn3", "clear", "not"],
  ["a×", null, "clear", "not"],
  ["a§", "tcvn3", "not", "not"],
  ["«a", null, "not", "not"],
  ["a­", "tcvn3", "not", "not"],
  ["®a", "tcvn3", "clear", "not"],
  ["1¨2", null, "not", "not"],
  ["¨", null, "not", "not"],
  ["L¸", null, "clear", "not"],
  ["§Æng", "tcvn3", "clear", "not"],
  ["Côte", null, "not", "not"],
  ["Nguyeãn", "vni", "not", "clear"],
  ["Hoà", null, "not", "either"],
  ["AÂ", "vni", "not", "clear"],
  ["aâ", "vni", "clear", "clear"],
  ["aà", "vni", "not", "clear"],
  ["aá", "vni", "clear", "clear"],
  ["aå", "vni", "not", "clear"],
  ["aã", "vni", "clear", "clear"],
  ["aä", "vni", "clear", "clear"],
  ["aù", "vni", "not", "either"],
  ["aø", "vni", "not", "clear"],
  ["aû", "vni", "clear", "clear"],
  ["aõ", "vni", "not", "either"],
  ["eâ", "vni", "clear", "clear"],
  ["eõ", "vni", "not", "either"],
  ["oâ", "vni", "not", "clear"],
  ["oå", "vni", "not", "clear"],
  ["oä", "vni", "not", "clear"],
  ["oø", "vni", "not", "clear"],
  ["où", "vni", "not", "clear"],
  ["oû", "vni", "not", "clear"],
  ["oõ", "vni", "not", "clear"],
  ["ôø", "vni", "not", "clear"],
  ["öù", "vni", "not", "clear"],
  ["uø", "vni", "not", "clear"],
  ["uû", "vni", "clear", "clear"],
  ["uõ", "vni", "not", "clear"],
  ["yø", "vni", "not", "clear"],
  ["yù", "vni", "not", "clear"],
  ["Baùc", "vni", "not", "clear"],
  ["Taêng", "vni", "not", "clear"],
  ["Raphaël", null, "not", "not"],
  ["Raphaéla", null, "not", "not"],
  ["Saül", null, "not", "not"],
  ["aê", null, "not", "not"],
  ["Müller", null, "not", "not"],
  ["Nguyễn", null, "not", "not"],
  ["An", null, "not", "not"],
  ["", null, "not", "not"],
])("%j gives %s away; in TCVN3 it reads %s, in VNI %s", (text, coding, tcvn3, vni) => {
  expect([codingOfText(text), readsIn("tcvn3", text), readsIn("vni", text)]).toEqual([coding, tcvn3, vni]);
});

test.each<[string, LegacyCoding, string, string]>([
  ["NguyÔn", "tcvn3", ".VnTime", "Nguyễn"],
  ["NguyÔn", "tcvn3", ".VnTimeH", "NGUYỄN"],
  ["nguyÔn", "tcvn3", "H.VnTime", "nguyễn"],
  ["Nguyeãn", "vni", "VNI-TimesH", "Nguyễn"],
  ["Ñaëng Hoïc", "vni", "", "Đặng Học"],
  ["§Æng Häc ?", "tcvn3", "", "Đặng Học ?"],
])("%j in %s, set in %j, is %j", (text, coding, font, decoded) => {
  expect(decodeText(text, coding, font)).toBe(decoded);
});

test.each<[CellValue, string, string | null]>([
  ["NguyÔn", ".VnTimeH", "NGUYỄN"],
  ["NguyÔn V¨n", "Arial", "Nguyễn Văn"],
  ["NguyÔn", "Arial", null],
  // The font first
  ["Leâ", "", "Lê"],
  ["Leâ", ".VnTime", "Leõ"],
  ["Nguyễn", ".VnTime", null],
  ["An", ".VnTime", null],
  [1, ".VnTime", null],
])("the cell %j in %j reads %j", (value, font, decoded) => {
  expect(decodeLegacy(value, font)).toBe(decoded);
});

test.each([
  ["", false],
  ["a", false],
  ["", false],
  ["", true],
  ["ÿ", true],
  ["Ā", false],
  ["῿", false],
  [" ", false],
  ["é’", true],
  ["’é", true],
  ["ễé", false],
  ["éễ", false],
])("%j may be in an old font: %s", (text, may) => {
  expect(mayBeLegacy(text)).toBe(may);
  expect(legacyReadings(text)).toHaveLength(may ? 2 : 0);
});

test("readings as it is, in TCVN3 and in VNI, folded", () => {
  expect([foldedReadings("Nguyễn"), foldedReadings("V¨n"), foldedReadings("Vaên")]).toEqual([
    ["nguyen"],
    ["v n", "van", "v n"],
    ["vaen", "vaon", "van"],
  ]);
});

describe("words beyond ASCII: whether each is Vietnamese, and whether any is", () => {
  test.each([
    ["Nguyễn", true, true],
    ["Nguyen", true, false],
    ["", true, false],
    ["nghiêng", true, true],
    ["nghiêngg", false, false],
    ["Văn", true, true],
    ["Vănn", false, false],
    ["Đắk", true, true],
    ["Lắk", true, true],
    ["ắk", true, true],
    ["ă", false, false],
    ["ằấ", false, false],
    ["hoà", true, true],
    ["hoàng", true, true],
    ["quyết", true, true],
    ["Thuỷ", true, true],
    ["thuở", true, true],
    ["ngoằn", true, true],
    ["giếng", true, true],
    ["qụy", true, true],
    ["ươi", true, true],
    ["bơ", true, true],
    ["phở", true, true],
    ["tiêu", true, true],
    ["têiu", false, false],
    ["NGUYỄN", true, true],
    ["Nguyễn", true, true],
    ["bđ", false, false],
    ["đ", false, false],
    ["ễễ", false, false],
    ["Michaël", false, false],
    ["François", false, false],
    ["Müller", false, false],
    ["Êban", false, false],
    ["Niê", false, false],
    ["Lê, Hà", true, true],
    ["Lê/Müller", false, true],
    ["(Lê)", true, true],
    ["Lê-Hà", true, true],
    ["Lê.Müller", false, true],
    ["Lê:Hà;Đỗ&Bộ", true, true],
    ["«Lê»", false, false],
    ["Lê»", false, false],
  ])("%j: %s, %s", (text, every, some) => {
    expect([isVietnamese(text), hasVietnameseWord(text)]).toEqual([every, some]);
  });
});
