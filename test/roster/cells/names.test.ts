import type { CellValue } from "../../../src/grid/cellValue";
import { legacyBit } from "../../../src/roster/legacy/suspectCells";
import { Text } from "../../../src/roster/roster";
import { rosterOfRows } from "../../support/rosterOfRows";

const { blank, given, error } = Text;
const ID = "001085012345";

/** The people in rows of names, each with an ID and a level so that every row is somebody's. */
const people = (headings: readonly string[], names: readonly (readonly CellValue[])[]) =>
  rosterOfRows([[...headings, "Số CCCD", "VNeID mức 2"], ...names.map((cells) => [...cells, ID, "x"])]);

describe("a name in one cell", () => {
  test.each<[CellValue, number, boolean]>([
    ["Lê Văn An", given, false],
    ["Đỗ Ánh", given, false],
    ["A", given, false],
    ["", blank, false],
    ["   ", blank, true],
    ["\u00a0", blank, true],
    ["-", given, false],
    ["{ten}", given, false],
    ["#N/A", error, false],
    // Blanks
    [" Lê An", given, true],
    ["Lê An ", given, true],
    ["Lê  An", given, true],
    ["Lê\u00a0An", given, true],
    ["Lê\tAn", given, true],
    ["Lê\nAn", given, true],
    ["Lê\u0001An", given, true],
    ["Lê\u200bAn", given, true],
    ["\ufeffLê An", given, true],
    // Letters
    ["Lê An".normalize("NFD"), given, true],
    ["Ðỗ An", given, true],
    ["Lê ðạt", given, true],
    ["Lê \u0189ạt", given, true],
    ["Lê \u0256ạt", given, true],
    ["Lê An Ø", given, false],
    ["Lê \u2018An\u2019", given, false],
  ])("%j: text %d, untidy %p", (name, text, untidy) => {
    const roster = people(["Họ và tên"], [[name], ["Trần Bình"]]);
    expect([roster.nameText[0], roster.nameUntidy[0]]).toEqual([text, untidy ? 1 : 0]);
    expect(roster.name[0]).toBe(text === error ? "" : String(name));
    expect([roster.nameText[1], roster.nameUntidy[1], roster.name[1]]).toEqual([given, 0, "Trần Bình"]);
  });
});

describe("Họ and Tên apart", () => {
  test.each<[CellValue, CellValue, string, number, number]>([
    ["Lê Văn", "An", "Lê Văn An", given, 0],
    ["Lê Văn", "", "Lê Văn", given, 0],
    ["", "An", " An", given, 0],
    ["", "", "", blank, 0],
    ["Lê  Văn", "An", "Lê  Văn An", given, 1],
    ["Lê Văn", "An ", "Lê Văn An ", given, 2],
    ["Lê Văn ", " An", "Lê Văn   An", given, 3],
    ["#N/A", "An", "", error, 0],
    ["Lê Văn", "#N/A", "", error, 0],
  ])("%j and %j are %j", (family, first, name, text, untidy) => {
    const roster = people(["Họ đệm", "Tên"], [[family, first]]);
    expect([roster.name[0], roster.nameText[0], roster.nameUntidy[0]]).toEqual([name, text, untidy]);
  });
});

describe("people of one name and one full birth date are linked", () => {
  test.each<[string, string, CellValue, CellValue, boolean]>([
    ["Lê Văn An", "Lê Văn An", "01/02/1985", "01/02/1985", true],
    ["Lê Văn An", "LE VAN AN", "01/02/1985", "1/2/1985", true],
    ["Lê Văn An", "Lê  Vân Ấn", "01/02/1985", 31_079, true],
    ["Đỗ An", "Do An", "01/02/1985", "01/02/1985", true],
    ["Lê Văn An", "LêVănAn", "01/02/1985", "01/02/1985", true],
    ["Lê Văn An", "Lê Văn Am", "01/02/1985", "01/02/1985", false],
    ["Lê Văn An", "Lê Văn Na", "01/02/1985", "01/02/1985", false],
    ["Lê Văn An", "Lê Văn An", "01/02/1985", "02/02/1985", false],
    ["Lê Văn An", "Lê Văn An", 1985, 1985, false],
    ["Lê Văn An", "Lê Văn An", "02/1985", "02/1985", false],
    ["Lê Văn An", "Lê Văn An", "", "", false],
    ["", "", "01/02/1985", "01/02/1985", false],
    ["#N/A", "#N/A", "01/02/1985", "01/02/1985", false],
  ])("%j and %j, born %j and %j: %p", (one, other, birth, otherBirth, linked) => {
    const { nextSameName } = people(
      ["Họ và tên", "Ngày sinh"],
      [
        [one, birth],
        ["Trần Bình", "01/02/1985"],
        [other, otherBirth],
      ],
    );
    expect([...nextSameName]).toEqual(linked ? [2, -1, 0] : [-1, -1, -1]);
  });

  test("wherever Họ and Tên are cut", () => {
    const headings = ["Họ đệm", "Tên", "Ngày sinh"];
    const rows = [
      ["Lê Văn", "An", "01/02/1985"],
      ["Lê", "Văn An", "01/02/1985"],
    ];
    expect([...people(headings, rows).nextSameName]).toEqual([1, 0]);
  });
});

describe("texts in an old font", () => {
  test.each<[string[], CellValue[], number]>([
    [["Họ và tên"], ["NguyÔn V¨n An"], legacyBit("fullName")],
    [["Họ và tên"], ["Nguyễn Văn An"], 0],
    [["Họ đệm", "Tên"], ["NguyÔn V¨n", "H¶i"], legacyBit("familyName") | legacyBit("givenName")],
    [["Họ và tên", "Đơn vị"], ["Nguyễn An", "Phßng KÕ to¸n"], legacyBit("unit")],
    [["Họ và tên", "Đơn vị"], ["Nguyễn An", "Phòng Kế toán"], 0],
  ])("under %j: %j", (headings, cells, bits) => {
    expect(people(headings, [cells]).legacy[0]).toBe(bits);
  });
});
