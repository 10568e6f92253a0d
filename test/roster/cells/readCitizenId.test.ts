import fc from "fast-check";
import type { CellValue } from "../../../src/grid/cellValue";
import { birthYearOfId, genderOfId, isPossibleId } from "../../../src/roster/cells/citizenIdNumber";
import { readCitizenId, type IdContext, type IdReading } from "../../../src/roster/cells/readCitizenId";
import { Gender, IdKind } from "../../../src/roster/roster";

const NOBODY: IdContext = { birthYear: 0, gender: Gender.unknown, foreigner: false, today: 20260615 };

function read(value: CellValue, format = "General", context: Partial<IdContext> = {}): IdReading {
  const reading: IdReading = { kind: IdKind.error, number: -1, untidy: true, scientific: true, digits: -1 };
  readCitizenId(value, format, { ...NOBODY, ...context }, reading);
  return reading;
}

const { blank, notIssued, old, passport, malformed, impossible, whole, padded, error } = IdKind;
const ID = "001085012345";

describe("what an ID cell holds", () => {
  test.each<[CellValue, IdKind]>([
    // Digits as text (domain §1, "Lost leading zeros")
    [ID, whole],
    ["79085012345", padded],
    ["1085012345", padded],
    ["123456789", old],
    ["12345678", old],
    ["1234567", malformed],
    ["1", malformed],
    ["0010850123456", malformed],
    // Numbers
    [101_085_012_345, whole],
    [79_085_012_345, padded],
    [1_085_012_345, padded],
    [123_456_789, old],
    [12_345_678, old],
    [1_234_567, malformed],
    [1_234_567_890_123, malformed],
    [1e15, malformed],
    [1.5, malformed],
    [7_908_501_234.5, malformed],
    [12_345_678.5, malformed],
    [-12_345_678, malformed],
    [-79_085_012_345, malformed],
    // Birthplaces and centuries
    ["003085012345", impossible],
    ["000085012345", impossible],
    ["097085012345", impossible],
    ["100085012345", impossible],
    ["101085012345", whole],
    ["295085012345", whole],
    ["296085012345", impossible],
    ["001385012345", impossible],
    // The year of birth they tell is to come
    ["001227012345", impossible],
    ["001226012345", whole],
    ["001485012345", impossible],
    ["3085012345", malformed],
    ["13085012345", malformed],
    ["79485012345", malformed],
    // Taken out: blanks, dots, hyphens, apostrophes, what nobody sees
    ["001 085 012 345", whole],
    ["001.085.012.345", whole],
    ["001-085-012-345", whole],
    ["'001085012345", whole],
    ["’001085012345", whole],
    ["\u00a0001085012345\u00a0", whole],
    ["\t001085012345\n", whole],
    ["\u202a001085012345\u202c", whole],
    ["\u200b001085012345", whole],
    ["001085012345.0", whole],
    ["79085012345.0", padded],
    ["123 456 789", old],
    ["123.456.789", old],
    // Left in: everything else
    ["001,085,012,345", malformed],
    ["001085012345a", malformed],
    // One ID among words, or beside an old number
    ["CCCD 001085012345", whole],
    ["CCCD: 001 085 012 345", whole],
    ["012345678 - 001085012345", whole],
    ["001085012345/001085012345", whole],
    ["001085012345\n(Công an phường cấp)", whole],
    ["001085012345 - 10/07/2022", whole],
    ["001085012345 12/05/2021 12/05/2031", whole],
    ["12/05/2021, 001085012345", whole],
    ["00108501234 12/05/2021", malformed],
    ["001085012345 001085012346", malformed],
    ["001085012345 001085012346 12/05/2021", malformed],
    ["001085012345/1", malformed],
    ["001085012345A", malformed],
    ["001085012345 / 1085012346", malformed],
    // Text that begins with 0 has lost none; an age that nobody at work has proves none
    ["04008501234", malformed],
    [4_016_123_456, malformed],
    ["O01085012345", malformed],
    // Neighbours of the digits among the characters
    ["00108:012345", malformed],
    ["0010850/2345", malformed],
    ["00108501234:", malformed],
    ["/01085012345", malformed],
    ["7.9085E+10", malformed],
    ["7,9085e10", malformed],
    ["C1234567", malformed],
    // Nothing said
    ["", blank],
    [" \u00a0 ", blank],
    ["-", blank],
    ["…", blank],
    ["............", blank],
    ["0", blank],
    [0, blank],
    // Said to be not issued
    ["chưa có", notIssued],
    ["Chưa có.", notIssued],
    ["CHUA CO", notIssued],
    ["Không", notIssued],
    ["không có CCCD", notIssued],
    ["Chưa làm được vì nghỉ thai sản", notIssued],
    ["đang làm lại", notIssued],
    ["Đang chờ cấp", notIssued],
    ["chờ cấp thẻ", notIssued],
    ["K", notIssued],
    [false, notIssued],
    ["Chưa có (CMND 123456789)", malformed],
    ["chưa", notIssued],
    ["chưabiết", malformed],
    ["có", malformed],
    ["x", malformed],
    ["mất", malformed],
    ["?", malformed],
    [true, malformed],
    ["#N/A", error],
    ["#REF!", error],
  ])("%j", (value, kind) => {
    expect(read(value).kind).toBe(kind);
  });
});

test.each<[CellValue, string, number, boolean]>([
  [ID, "@", 1_085_012_345, false],
  ["001 085 012 345", "@", 1_085_012_345, true],
  [101_085_012_345, "General", 101_085_012_345, true],
  ["79085012345", "@", 79_085_012_345, false],
  ["003085012345", "@", 0, false],
  ["123 456 789", "@", 0, false],
])("number and tidiness of %j", (value, format, number, untidy) => {
  expect(read(value, format)).toMatchObject({ number, untidy });
});

test.each<[CellValue, boolean]>([
  ["7.9085E+10", true],
  ["7,9085e10", true],
  ["79.085E+9", true],
  ["7E+10", true],
  ["7E10", true],
  ["E+10", false],
  ["7.9085E", false],
  ["79085012345", false],
  ["", false],
])("%j is in scientific notation: %s", (value, scientific) => {
  expect(read(value).scientific).toBe(scientific);
});

describe("a number that its format shows as twelve digits has lost nothing that can be seen", () => {
  test.each<[number, string, IdKind]>([
    [1_085_012_345, "000000000000", whole],
    [79_085_012_345, "000 000 000 000", whole],
    [79_085_012_345, "000000000000;-0", whole],
    [79_085_012_345, '"0"0', whole],
    [79_085_012_345, "\\00", whole],
    [1_085_012_345, '"00"0', whole],
    [79_085_012_345, "[$-42A]000000000000", whole],
    [79_085_012_345, "[$-1000]000000000000", whole],
    [79_085_012_345, "000000000000.00", whole],
    [79_085_012_345, '"0"00000000000', whole],
    [1_085_012_345, '"00"0000000000', whole],
    [1_085_012_345, "\\0\\00000000000", whole],
    [79_085_012_345, "0000000000000", padded],
    [79_085_012_345, "0", padded],
    [79_085_012_345, "#,##0", padded],
    [79_085_012_345, "@", padded],
    [79_085_012_345, "00000000000", padded],
    [3_085_012_345, "000000000000", impossible],
    [123_456_789, "000000000000", old],
    [1_234_567, "000000000000", malformed],
  ])("%d as %s", (value, format, kind) => {
    expect(read(value, format).kind).toBe(kind);
  });
});

describe("zeros are put back only where birth year and gender, if known, do not disagree", () => {
  test.each<[number, Gender, IdKind]>([
    [0, Gender.unknown, padded],
    [1985, Gender.unknown, padded],
    [1985, Gender.male, padded],
    [0, Gender.male, padded],
    [1986, Gender.male, malformed],
    [2085, Gender.male, malformed],
    [1985, Gender.female, malformed],
    [0, Gender.female, malformed],
  ])("born %d, gender %d", (birthYear, gender, kind) => {
    expect(read(79_085_012_345, "General", { birthYear, gender }).kind).toBe(kind);
    expect(read(ID, "@", { birthYear, gender }).kind).toBe(whole);
  });
});

test.each<[string, IdKind, IdKind]>([
  ["C1234567", passport, malformed],
  ["c1234567", passport, malformed],
  ["TK 1234567", passport, malformed],
  ["M123A4567", passport, malformed],
  ["12AB34567", passport, malformed],
  ["CC", malformed, malformed],
  ["C1234567/D7654321", malformed, malformed],
  [ID, whole, whole],
  ["chưa có", notIssued, notIssued],
  ["", blank, blank],
])("%j: of a foreigner %d, of a Vietnamese %d", (value, foreign, vietnamese) => {
  expect(read(value, "@", { foreigner: true }).kind).toBe(foreign);
  expect(read(value).kind).toBe(vietnamese);
});

test("gender and year of birth are read from century and year digits", () => {
  const told = [1_085_012_345, 1_185_012_345, 1_201_012_345, 1_301_012_345];
  expect(told.map(birthYearOfId)).toEqual([1985, 1985, 2001, 2001]);
  expect(told.map(genderOfId)).toEqual([Gender.male, Gender.female, Gender.male, Gender.female]);
});

test("63 birthplace codes of provinces and 195 of countries are possible", () => {
  const codes = Array.from({ length: 1000 }, (_, code) => code).filter((code) => isPossibleId(code * 1e9));
  expect(codes.filter((code) => code < 100)).toHaveLength(63);
  expect(codes.filter((code) => code >= 100)).toEqual(Array.from({ length: 195 }, (_, i) => 101 + i));
});

test("twelve digits give the same number however they are kept apart", () => {
  const digits = fc.stringMatching(/^0(01|79|96)[01]\d{8}$/);
  const gaps = fc.array(fc.constantFrom("", " ", ".", "-", "\u00a0", "'"), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(digits, gaps, (id, between) => {
      const kept = Array.from(id, (digit, i) => digit + (between[i] ?? "")).join("");
      expect(read(kept)).toMatchObject({ kind: whole, number: Number(id), untidy: kept !== id });
    }),
  );
});

describe("how many digits a number is said to have", () => {
  test.each<[number, number]>([
    [1_234_567, 7],
    [1_234_567_890.5, 11],
    [-123, 3],
    [0.5, 2],
    [1e15, 16],
    [1.5e21, 22],
    [-1.5e21, 22],
  ])("%d: %d", (value, digits) => {
    expect(read(value)).toMatchObject({ digits, number: 0 });
  });
});

test.each(["\u200b", "\u200c\u200d", "\ufeff", "\u2060 ", "\u00ad", "\u200e\u00a0"])("%j is a blank cell", (unseen) => {
  expect(read(unseen).kind).toBe(blank);
  expect(read(`${unseen}-${unseen}`).kind).toBe(blank);
  expect(read(`${unseen}${ID}`)).toMatchObject({ kind: whole, untidy: true });
});
