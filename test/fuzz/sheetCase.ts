import fc from "fast-check";
import type { CellValue } from "../../src/grid/cellValue";
import aliases from "../../src/roster/data/headerAliases.json";
import { readWorkbook } from "../support/readWorkbook";
import { ROSTERS } from "../support/rosterFiles";

/** A sheet as plain data: cells from A1 on, and blocks of merged cells, as they are in a case file. */
export interface SheetCase {
  rows: CellValue[][];
  merges: { top: number; left: number; bottom: number; right: number }[];
}

/** The longest text that a cell holds. */
const LONGEST = 32_767;
const MOST_ROWS = 40;
const MOST_COLUMNS = 14;

const ID = "001085012345";
/** One number in writings that are met in rosters. */
const WRITINGS: readonly CellValue[] = [
  ID,
  1_085_012_345,
  101_085_012_345,
  "001 085 012 345",
  "001.085.012.345",
  "001–085–012–345",
  "001\u2011085\u2011012\u2011345",
  "001 - 085 - 012 - 345",
  "001'085'012'345",
  "001/085/012/345",
  "001_085_012_345",
  "００１０８５０１２３４５",
  "001\u00ad085\u00ad012\u00ad345",
  "0 0 1 0 8 5 0 1 2 3 4 5",
  "123456789",
  "123.456.789",
  `${ID}1`,
  ` ${ID} `,
  `Nguyễn Văn An ${ID}`,
  "1.085012345E+9",
];
const DATES: readonly CellValue[] = [0, 1, 59, 60, 61, 2_958_465, 2_958_466, -1, 31_079.5, "29/02/1900", "31/12/9999"];
const NUMBERS: readonly CellValue[] = [1e308, -1e308, 5e-324, 2 ** 53, 0.1 + 0.2, -0.5, true, false];
const ERRORS: readonly CellValue[] = ["#N/A", "#REF!", "#VALUE!", "#SPILL!", "#GETTING_DATA"];
const FORMULAS: readonly CellValue[] = [
  '=HYPERLINK("x")',
  "+1+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "'=1",
  " =1",
  "＝1",
];
const LETTERS: readonly CellValue[] = [
  "\u200b",
  "\ufeff",
  "\u202eNguyễn",
  "\ud800",
  "x\udfff",
  "\ufffe",
  "\uffff",
  "a\u0000b",
  "\u0007",
  "_x0041_",
  "_x000D_\n",
  "e\u0301\u0323",
  "\r\n",
  "|",
  "]]>",
  "&amp;",
  "<b>",
];
/** What long texts are made of: each a thing that some pattern might go over again and again. */
const REPEATED = [" ", ".", "\u0301", "1", "1 ", "-", "a", "\u00a0", "\n", "(", "x/", "ă", "\ud83d\ude00", "0."];
const WORDS: readonly CellValue[] = [
  ...["Nguyễn Văn An", "Trần Thị Bình", "Cộng", "I", "Phòng Thu", "Một cửa", "x", "X", "chưa", "đã", "có", "không"],
  ...["Mức 2", "nghỉ ốm", "", "", "", 1, 2, 3, "Nam", "Nữ", "01/02/1985", "Người lập", "Ghi chú", "chờ kích hoạt"],
];

/**
 * Twice the same, with something before, between and after: a pattern that tries every way of dividing it takes for
 * ever.
 */
const longText = fc
  .tuple(fc.constantFrom(...REPEATED), fc.constantFrom(300, 2_000, LONGEST), fc.constantFrom("", "1", "Họ tên", "x"))
  .map(([unit, length, between]) => {
    const half = unit.repeat(length).slice(0, (length - 3 * between.length) / 2);
    return between + half + between + half + between;
  });

/** A cell: what belongs into rosters, and what nobody would think of. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 6, arbitrary: fc.constantFrom(...WRITINGS) },
  { weight: 3, arbitrary: fc.constantFrom(...DATES, ...NUMBERS, ...ERRORS) },
  { weight: 3, arbitrary: fc.constantFrom(...FORMULAS, ...LETTERS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const VOCABULARY = Object.values(aliases).flat();
const heading = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...VOCABULARY) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...VOCABULARY)).map((two) => two.join("/")),
  },
  { weight: 1, arbitrary: cell },
);

const rowsOf = (each: fc.Arbitrary<CellValue>, most: number): fc.Arbitrary<CellValue[][]> =>
  fc.array(fc.array(each, { maxLength: 9 }), { maxLength: most });

const anyRows = rowsOf(cell, 14);
const underHeadings = fc.tuple(rowsOf(cell, 3), rowsOf(heading, 2), rowsOf(cell, 12)).map((parts) => parts.flat());
const underGoodHeadings = fc
  .tuple(
    fc.shuffledSubarray(["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do"]),
    rowsOf(cell, 14),
  )
  .map(([headings, rows]): CellValue[][] => [headings, ...rows]);

type Mutation =
  | { kind: "set"; row: number; column: number; value: CellValue }
  | { kind: "drop row" | "double row" | "drop column" | "swap columns"; at: number };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("set" as const),
      row: fc.nat({ max: MOST_ROWS }),
      column: fc.nat({ max: MOST_COLUMNS }),
      value: cell,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "drop row" as const,
        "double row" as const,
        "drop column" as const,
        "swap columns" as const,
      ),
      at: fc.nat({ max: 12 }),
    }),
  },
);

/** Puts a text into a cell of a sheet that may be empty. */
function withText(
  rows: CellValue[][],
  { row, column, text }: { row: number; column: number; text: string },
): CellValue[][] {
  const set = { kind: "set" as const, row, column, value: text };
  return mutate(rows.length === 0 ? [[""]] : rows.map((cells) => (cells.length === 0 ? [""] : cells)), set);
}

function mutate(rows: CellValue[][], change: Mutation): CellValue[][] {
  switch (change.kind) {
    case "set":
      return rows.map((row, at) =>
        at !== change.row % rows.length
          ? row
          : row.map((value, column) => (column === change.column % row.length ? change.value : value)),
      );
    case "drop row":
      return rows.toSpliced(change.at, 1);
    case "double row":
      return rows.toSpliced(change.at, 0, [...(rows[change.at] ?? [])]);
    case "drop column":
      return rows.map((row) => row.toSpliced(change.at, 1));
    case "swap columns":
      return rows.map((row) => {
        const [one = "", other = ""] = row.slice(change.at, change.at + 2);
        return row.toSpliced(change.at, 2, other, one);
      });
  }
}

/** The first rows of the sheets of our own rosters. */
async function rosterRows(): Promise<CellValue[][][]> {
  const books = await Promise.all(ROSTERS.map((name) => readWorkbook(`test/rosters/${name}.xlsx`)));
  return books
    .flat()
    .map(({ grid }) => grid.rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS)))
    .filter((rows) => rows.length > 1);
}

const merges = fc.array(
  fc
    .tuple(fc.nat({ max: 12 }), fc.nat({ max: 7 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width })),
  { maxLength: 4 },
);

function apart(blocks: SheetCase["merges"]): SheetCase["merges"] {
  const kept: SheetCase["merges"] = [];
  for (const block of blocks) {
    const { top, left, bottom, right } = block;
    const free = kept.every((k) => k.bottom < top || k.top > bottom || k.right < left || k.left > right);
    if (free && (bottom > top || right > left)) kept.push(block);
  }
  return kept;
}

/** Of merged cells only the first holds anything. */
function sheetOf(rows: CellValue[][], blocks: SheetCase["merges"]): SheetCase {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const inside = apart(blocks).filter(({ bottom, right }) => bottom < rows.length && right < width);
  const covered = (row: number, column: number): boolean =>
    inside.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    );
  return {
    rows: rows.map((cells, row) =>
      Array.from({ length: width }, (_, column) => (covered(row, column) ? "" : (cells[column] ?? ""))),
    ),
    merges: inside,
  };
}

/** Sheets of every kind: random cells, random headings, our own rosters with something done to them. */
export async function sheetCases(): Promise<fc.Arbitrary<SheetCase>> {
  const mutated = fc
    .tuple(fc.constantFrom(...(await rosterRows())), fc.array(mutation, { minLength: 1, maxLength: 8 }))
    .map(([rows, mutations]) => mutations.reduce(mutate, rows));
  const rows = fc.oneof(
    anyRows,
    underHeadings,
    { weight: 2, arbitrary: underGoodHeadings },
    { weight: 3, arbitrary: mutated },
  );
  const one = fc.record({ row: fc.nat({ max: MOST_ROWS }), column: fc.nat({ max: 8 }), text: longText });
  const long = fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: one });
  const blocks = fc.oneof(fc.constant<SheetCase["merges"]>([]), merges);
  return fc
    .tuple(rows, blocks, long)
    .map(([cells, merged, text]) => sheetOf(text === null ? cells : withText(cells, text), merged));
}
