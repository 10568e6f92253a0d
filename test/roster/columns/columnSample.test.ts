import type { CellValue } from "../../../src/grid/cellValue";
import { ColumnSampler, type ColumnSample } from "../../../src/roster/columns/columnSample";
import { Fit, fitOfColumn } from "../../../src/roster/columns/fitOfColumn";
import type { Field } from "../../../src/roster/field";

/** A sampler of one column of values beside names, below a header in the third row of the sheet. */
function samplerOf(values: readonly CellValue[]): ColumnSampler {
  const rows = [["Họ và tên", "Cột"], ...values.map((value) => ["Lê An", value])];
  return new ColumnSampler({ top: 2, left: 4, rows }, 2);
}

/** What is counted of a value alone, but that it is filled. */
function countedAs(value: CellValue): string {
  const { filled, ...counts } = samplerOf([value]).sample(5);
  const kinds = (Object.keys(counts) as (keyof typeof counts)[]).filter((kind) => counts[kind] > 0);
  return [filled === 1 ? "filled" : "nothing", ...kinds].join(" ");
}

test.each<[CellValue, string]>([
  ["", "nothing"],
  [" \u00a0", "nothing"],
  ["-", "nothing"],
  ["…", "nothing"],
  ["Phòng Thu", "filled"],
  ["#N/A", "filled"],
  // Numbers of cards and telephones
  ["001085012345", "filled longNumbers idNumbers"],
  ["001 085.012-345", "filled longNumbers idNumbers"],
  ["CCCD: 001085012345", "filled longNumbers idNumbers"],
  [101_085_012_345, "filled longNumbers idNumbers"],
  ["1085012345", "filled longNumbers"],
  ["01085012345", "filled longNumbers"],
  [1_085_012_345, "filled longNumbers"],
  ["012345678", "filled oldNumbers"],
  ["1234567 8", "filled oldNumbers"],
  ["1234567", "filled"],
  ["0010850123456", "filled"],
  // Dates
  ["05/11/1986", "filled dates"],
  ["5-11-86", "filled dates"],
  ["5 / 11 / 1986", "filled dates"],
  ["5a/11", "filled"],
  ["1986.11.05", "filled dates"],
  ["5 – 11 – 1986", "filled dates"],
  ["05/11/1986 00:00", "filled dates"],
  ["05/11/1986 00:00:00", "filled dates"],
  ["05/11/1986 07:00", "filled"],
  ["05111986", "filled dates"],
  ["11/1986", "filled dates"],
  ["11-1986", "filled dates"],
  ["11.1986", "filled dates"],
  ["11 / 1986", "filled dates"],
  ["Tháng 11/1986", "filled dates"],
  ["tháng 11 năm 1986", "filled dates"],
  ["00/11/1986", "filled dates"],
  ["--/--/1986", "filled dates"],
  ["Năm 1986", "filled dates"],
  ["1986-11-05T00:00:00", "filled dates"],
  ["13/13/1986", "filled dates"],
  ["13/1986", "filled"],
  ["11/2986", "filled"],
  ["12345678", "filled oldNumbers"],
  ["1986", "filled dates"],
  ["2026", "filled dates"],
  ["1886", "filled"],
  ["ngày 05/11/1986", "filled"],
  [31_721, "filled dates"],
  [8_000, "filled dates"],
  [59_999, "filled dates"],
  [7_999, "filled"],
  [60_000, "filled"],
  [1900, "filled dates"],
  [2100, "filled dates"],
  [1899, "filled"],
  [2101, "filled"],
  // Marks
  ["x", "filled marks yesMarks"],
  ["X", "filled marks yesMarks"],
  [1, "filled marks yesMarks levels"],
  ["1", "filled marks yesMarks levels"],
  ["Có", "filled marks yesMarks"],
  ["Đã cài đặt", "filled marks yesMarks"],
  ["✓", "filled marks yesMarks"],
  ["×", "filled marks yesMarks"],
  ["✗", "filled marks crosses"],
  ["✘", "filled marks crosses"],
  ["❌", "filled marks crosses"],
  ["☑\ufe0f", "filled marks yesMarks"],
  [true, "filled marks yesMarks"],
  [0, "filled marks levels"],
  ["0", "filled marks levels"],
  ["Chưa", "filled marks"],
  ["Không có", "filled marks"],
  [false, "filled marks"],
  ["xx", "filled"],
  ["✓✓", "filled"],
  ["chưa rõ", "filled"],
  [2, "filled twos levels"],
  ["02", "filled twos levels"],
  ["22", "filled"],
  ["an@bhxh.gov.vn", "filled addresses"],
])("%j is counted: %s", (value, counted) => {
  expect(countedAs(value)).toBe(counted);
});

test("values are added up, of thirty that say something, and of each column once", () => {
  const sampler = samplerOf([
    "",
    ...Array.from({ length: 20 }, () => "x"),
    ...Array.from({ length: 20 }, () => 2),
    "x",
  ]);
  const sample = sampler.sample(5);
  expect(sample).toMatchObject({ filled: 30, marks: 20, yesMarks: 20, twos: 10 } satisfies Partial<ColumnSample>);
  expect(sampler.sample(5)).toBe(sample);
  expect(sampler.sample(4)).toMatchObject({ filled: 30, marks: 0 });
  expect(sampler.sample(9)).toMatchObject({ filled: 0 });
});

test("rows of the header and rows without words say nothing", () => {
  const rows = [
    ["x", "Cột"],
    ["Họ và tên", "x"],
    ["A", "x"],
    [1, "x"],
    ["Lê An", "x"],
    ["Tổ", ""],
    ["Bình", "Có"],
  ];
  expect(new ColumnSampler({ top: 0, left: 0, rows }, 1).sample(1)).toMatchObject({ filled: 2, yesMarks: 2 });
});

test("first texts are different ones, days for serials", () => {
  const sampler = samplerOf(["x", "", " x ", 31_721, 7_999, 60_000, true, "y"]);
  expect(sampler.firstTexts(5, 9)).toEqual(["x", "05/11/1986", "7999", "60000", "true", "y"]);
  expect(sampler.firstTexts(5, 2)).toEqual(["x", "05/11/1986"]);
});

describe("a column suits a field where its values are of its kind", () => {
  const { misfit, open, fits } = Fit;
  const ID = "001085012345";
  const OLD = "012345678";
  const DAY = "05/11/1986";
  const MAIL = "a@b.vn";

  test.each<[Field, CellValue[], Fit]>([
    ["citizenId", [], open],
    ["citizenId", [ID], fits],
    ["citizenId", [ID, ID, "x"], fits],
    ["citizenId", [ID, "x"], open],
    ["citizenId", ["x"], misfit],
    ["citizenId", ["x", "x", "x", ID], open],
    ["citizenId", ["x", "x", "x", OLD], open],
    ["citizenId", ["chưa"], open],
    ["citizenId", [DAY], misfit],
    ["citizenId", [DAY, "?"], open],
    ["citizenId", [MAIL], misfit],
    ["citizenId", [MAIL, "?"], open],
    ["citizenId", ["x", "?"], open],
    ["birthDate", [], open],
    ["birthDate", [DAY], fits],
    ["birthDate", [DAY, "?"], fits],
    ["birthDate", [DAY, "?", "?"], open],
    ["birthDate", ["?"], misfit],
    ["birthDate", [OLD], open],
    ["birthDate", [OLD, "?"], open],
    ["birthDate", [OLD, "?", "?"], misfit],
    ["level2", [], fits],
    ["level2", ["x"], fits],
    ["level2", ["?"], fits],
    ["level2", [ID], misfit],
    ["level2", [OLD], misfit],
    ["level2", [MAIL], misfit],
    ["level2", [ID, "x"], fits],
    ["level2", [ID, OLD, MAIL, "x", "x"], misfit],
    ["fullName", [], fits],
    ["fullName", ["Lê An"], fits],
    ["fullName", [ID], misfit],
    ["fullName", [OLD], misfit],
    ["fullName", [DAY], misfit],
    ["fullName", [MAIL], misfit],
    ["fullName", ["x"], misfit],
    ["fullName", [ID, "Lê An"], fits],
    ["fullName", [ID, OLD, DAY, MAIL, "x", "Lê An", "Lê An", "Lê An", "Lê An"], misfit],
    ["note", [ID], fits],
  ])("%s of %j: %d", (field, values, fit) => {
    expect(fitOfColumn(field, samplerOf(values).sample(5))).toBe(fit);
  });

  test("each field by the kind of its values", () => {
    const fitsOf = (field: Field) => [ID, DAY, "x"].map((value) => fitOfColumn(field, samplerOf([value]).sample(5)));
    const like = (field: Field, others: readonly Field[]) => {
      for (const other of others) expect([other, fitsOf(other)]).toEqual([other, fitsOf(field)]);
    };
    expect([fitsOf("fullName"), fitsOf("birthDate"), fitsOf("level2")]).toEqual([
      [misfit, misfit, misfit],
      [misfit, fits, misfit],
      [misfit, fits, fits],
    ]);
    like("fullName", ["familyName", "givenName", "unit"]);
    like("birthDate", ["birthDateMale", "birthDateFemale", "citizenIdIssueDate", "citizenIdExpiry", "level2Date"]);
    like("level2", ["citizenIdIssued", "citizenIdNotIssued", "level2Not", "level2Registered", "reason", "oneStop"]);
    like("note", ["gender", "position", "phone", "nationality"]);
  });
});
