import fc from "fast-check";
import type { CellValue } from "../../src/grid/cellValue";
import { tidyText } from "../../src/grid/cleanText";
import { categoryOfReason, REASON_CATEGORIES } from "../../src/roster/cells/reasonCategory";
import { dateCodeOf } from "../../src/grid/excelDate";
import { readMark } from "../../src/roster/cells/readMark";
import type { Layout } from "../../src/roster/layout";
import type { CellFix, FixableCell, FixContext } from "../../src/rules/fix";
import { ruleOf } from "../../src/rules/ruleOf";
import { RULES } from "../../src/rules/index";
import { DEFAULT_MARKS, usualMarks } from "../../src/rules/usualMarks";
import { TODAY } from "../support/rosterOfRows";

function cell(value: CellValue, numberFormat = "General", font = "Calibri"): FixableCell {
  return { value, numberFormat, font };
}

/** 15 June 2026, with a level-2 column under this heading. */
function contextOf(level2: string): FixContext {
  const columns: Layout["columns"] = { level2: { index: 3, heading: level2, confidence: "certain" } };
  const layout = { header: { first: 0, last: 0 }, columns, ordinal: null, left: 0, ambiguous: [] };
  return { layout, today: dateCodeOf(TODAY) };
}
const CONTEXT = contextOf("VNeID mức 2");

function propose(rule: string, found: FixableCell, choice?: string, context = CONTEXT): CellFix | null {
  const fix = ruleOf(rule)?.fix;
  if (fix === undefined) throw new Error(`${rule} has no fix`);
  return fix.propose(found, context, choice);
}

const asText = (value: string): CellFix => ({ value, asText: true });
const plain = (value: string): CellFix => ({ value, asText: false });

describe("lost-leading-zero: padded, as text", () => {
  test.each<[string, FixableCell, CellFix | null]>([
    ["11 digits as a number", cell(10_099_012_345), asText("010099012345")],
    ["10 digits as a number", cell(1_099_012_345), asText("001099012345")],
    ["as text", cell("1099012345", "@"), asText("001099012345")],
    ["with blanks in it", cell(" 1 099 012 345"), asText("001099012345")],
    ["12 digits already", cell("001099012345", "@"), null],
    ["a number whose format shows 12 digits is not a loss", cell(1_099_012_345, "000000000000"), null],
    ["an unknown birthplace", cell(9_999_012_345), null],
    ["an old ID", cell(123_456_789), null],
    ["blank", cell(""), null],
    ["an error", cell("#N/A"), null],
    ["a word", cell("chưa có"), null],
  ])("%s", (_, found, expected) => {
    expect(propose("lost-leading-zero", found)).toEqual(expected);
  });
});

describe("untidy-citizen-id: the 12 digits, as text", () => {
  test.each<[string, FixableCell, CellFix | null]>([
    ["blanks", cell("001 099 012 345"), asText("001099012345")],
    ["dots and an apostrophe", cell("'001.099.012.345", "@"), asText("001099012345")],
    ["a number", cell(101_099_012_345), asText("101099012345")],
    ["a number whose format adds the zeros", cell(1_099_012_345, "000000000000"), asText("001099012345")],
    ["tidy already", cell("001099012345"), null],
    ["impossible", cell("999 099 012 345"), null],
    ["lost zeros are another matter", cell("1 099 012 345"), null],
    ["true", cell(true), null],
  ])("%s", (_, found, expected) => {
    expect(propose("untidy-citizen-id", found)).toEqual(expected);
  });
});

describe("untidy-text: looks the same, typed as it should be", () => {
  test.each<[string, FixableCell, CellFix | null]>([
    ["blanks", cell("  Lê  Văn\u00a0 An "), plain("Lê Văn An")],
    ["line break and tab", cell("Lê\nVăn\tAn"), plain("Lê Văn An")],
    ["a control character", cell("Lê\u0001Văn An"), plain("Lê Văn An")],
    ["what nobody sees", cell("Lê Văn\u200b An\ufeff"), plain("Lê Văn An")],
    ["letters in pieces", cell("Lê Văn An".normalize("NFD")), plain("Lê Văn An")],
    ["Ð and ð for Đ and đ", cell("Ðỗ Văn ðạt"), plain("Đỗ Văn đạt")],
    ["tidy already", cell("Lê Văn An"), null],
    ["only blanks: a missing name", cell("  "), null],
    ["a number", cell(12), null],
    ["an old font: there Ð is é", cell("NguyÔn  ThÞ BÐ", "General", ".VnTime"), null],
    ["the same told by the text alone", cell("NguyÔn  V¨n Lan"), null],
  ])("%s", (_, found, expected) => {
    expect(propose("untidy-text", found)).toEqual(expected);
  });
});

describe("legacy-font-text: decoded, in a font that every machine has", () => {
  const inTimes = (value: string): CellFix => ({ ...plain(value), font: "Times New Roman" });
  test.each<[string, FixableCell, CellFix | null]>([
    ["TCVN3 by its font", cell("NguyÔn V¨n An", "General", ".VnTime"), inTimes("Nguyễn Văn An")],
    ["a font of capitals", cell("NguyÔn V¨n An", "General", ".VnArialH"), inTimes("NGUYỄN VĂN AN")],
    ["VNI by its font", cell("Nguyeãn Vaên An", "General", "VNI-Times"), inTimes("Nguyễn Văn An")],
    ["by the text: the font is none of the old ones, and stays", cell("NguyÔn V¨n An"), plain("Nguyễn Văn An")],
    ["Unicode in an old font", cell("Nguyễn Văn An", "General", ".VnTime"), null],
    ["plain letters", cell("An", "General", ".VnTime"), null],
    ["French", cell("Général"), null],
    ["a number", cell(1, "General", ".VnTime"), null],
  ])("%s", (_, found, expected) => {
    expect(propose("legacy-font-text", found)).toEqual(expected);
  });
});

describe("unclear-level-2: what the user decides", () => {
  test.each<[string, FixableCell, string | undefined, CellFix | null]>([
    ["done", cell("?"), "x", plain("x")],
    ["not done", cell("Không rõ"), DEFAULT_MARKS.no, plain("Chưa cài đặt")],
    ["a date to come", cell(60_000, "dd/mm/yyyy"), DEFAULT_MARKS.yes, plain("Đã cài đặt")],
    ["undecided", cell("?"), undefined, null],
    ["a date to come as text", cell("16/06/2026"), DEFAULT_MARKS.yes, plain("Đã cài đặt")],
    ["2, which says done even where levels are not asked for", cell(2), "x", null],
    ["clear by now", cell("x"), "x", null],
    ["a date by now", cell(45_000, "dd/mm/yyyy"), "x", null],
    ["today's date by now", cell("15/06/2026"), "x", null],
    ["emptied by now", cell(""), "x", null],
    ["an error by now", cell("#N/A"), "x", null],
  ])("%s", (_, found, choice, expected) => {
    expect(propose("unclear-level-2", found, choice)).toEqual(expected);
  });

  test.each<[string, FixableCell, CellFix | null]>([
    ["2", cell(2), null],
    ["1 as text", cell(" 1"), null],
    ["a date, which is no level", cell(45_000), plain("x")],
    ["3", cell(3), plain("x")],
  ])("where levels are asked for: %s", (_, found, expected) => {
    expect(propose("unclear-level-2", found, "x", contextOf("Mức độ định danh"))).toEqual(expected);
  });

  test("is offered for the column that decides", () => {
    const column = (index: number) => ({ index, heading: "", confidence: "certain" }) as const;
    const base = { header: { first: 0, last: 0 }, ordinal: null, left: 0, ambiguous: [] };
    const fits = ruleOf("unclear-level-2")?.fix?.fits;
    const pair = { ...base, columns: { level2: column(3), level2Not: column(4), level2Date: column(5) } };
    expect([3, 4, 5].map((index) => fits?.(pair, index))).toEqual([true, false, false]);
    expect(fits?.({ ...base, columns: { level2Date: column(5) } }, 5)).toBe(true);
    const blankMeansDone = { ...base, columns: { level2Not: column(4), level2Date: column(5) }, blankMeansDone: true };
    expect([4, 5].map((index) => fits?.(blankMeansDone as Layout, index))).toEqual([false, false]);
  });

  test.each([
    [["x", "x", "Rồi", "", "?"], { yes: "x", no: "Chưa cài đặt" }],
    [["Rồi", "x", "Rồi", "Chưa", 45_000, "12/03/2024"], { yes: "Rồi", no: "Chưa" }],
    [["-", "-", "0", true, "Mức 1", "✓"], { yes: "✓", no: "Chưa cài đặt" }],
    [[], DEFAULT_MARKS],
    // nobody gets the date of another
    [["xong 12/03/2024", "ngày 5.6.2023"], DEFAULT_MARKS],
  ])("words of the column %j", (values, expected) => {
    expect(usualMarks(values, (value) => readMark(value, CONTEXT.today))).toEqual(expected);
  });
});

describe("missing-reason: a category", () => {
  test.each<[string, FixableCell, string | undefined, CellFix | null]>([
    ["blank", cell(""), "Nghỉ thai sản", plain("Nghỉ thai sản")],
    ["a placeholder", cell("…"), "Nghỉ thai sản", plain("Nghỉ thai sản")],
    ["undecided", cell(""), undefined, null],
    ["given by now", cell("ốm"), "Nghỉ thai sản", null],
  ])("%s", (_, found, choice, expected) => {
    expect(propose("missing-reason", found, choice)).toEqual(expected);
  });

  test("each choice reads as the category it stands for", () => {
    for (const choice of ruleOf("missing-reason")?.fix?.choices ?? [])
      expect(REASON_CATEGORIES[categoryOfReason(choice)]?.label).toBe(choice);
  });
});

const anyValue = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[ .'-]?\d{8,13}$/),
  fc.constantFrom<CellValue>("?", "", "…", "NguyÔn  V¨n", "Nguyeãn", "  Ðỗ\u00a0", "#N/A", true, 0),
  fc.integer({ min: 0, max: 400_000_000_000 }),
);
const anyCell = fc.record({
  value: anyValue,
  numberFormat: fc.constantFrom("General", "@", "000000000000", "0"),
  font: fc.constantFrom("Calibri", ".VnTime", ".VnTimeH", "VNI-Times"),
});

test.each(RULES.flatMap(({ id, fix }) => (fix === undefined ? [] : [[id, fix] as const])))(
  "%s: what was put right is not put right again",
  (_, fix) => {
    fc.assert(
      fc.property(anyCell, (found) => {
        const choice = fix.choices?.[0];
        const first = fix.propose(found, CONTEXT, choice);
        if (first === null) return;
        expect(first.value === found.value && first.font === undefined && typeof found.value === "string").toBe(false);
        const after = {
          value: first.value,
          numberFormat: first.asText ? "@" : found.numberFormat,
          font: first.font ?? found.font,
        };
        expect(fix.propose(after, CONTEXT, choice)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  },
);

test("tidying twice is tidying once", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => tidyText(tidyText(text)) === tidyText(text)));
});
