import type { CellValue } from "../../src/grid/cellValue";
import { cellKey, type CellsNow } from "../../src/rules/cellsNow";
import { holds, withSpellings, type KnownCell } from "../../src/rules/standing";

const known = (column: number, ...spellings: CellValue[]): KnownCell => ({ column, spellings });

describe("a row holds cells that are known", () => {
  const now: CellsNow = new Map(
    ["Lê An", "", 7].map((value, column) => [
      cellKey({ row: 3, column }),
      { value, numberFormat: "General", font: "Calibri", isFormula: false },
    ]),
  );

  test.each<[string, number, readonly KnownCell[], boolean]>([
    ["none are asked for", 3, [], true],
    ["all as they were", 3, [known(0, "Lê An"), known(1, ""), known(2, 7)], true],
    ["one in another of its spellings", 3, [known(0, " Lê An", "Lê An")], true],
    ["one changed", 3, [known(0, "Lê An"), known(2, 8)], false],
    ["a number for a text", 3, [known(2, "7")], false],
    ["one that is not there", 3, [known(0, "Lê An"), known(3, "")], false],
    ["another row", 4, [known(0, "Lê An")], false],
  ])("%s", (_, row, cells, expected) => {
    expect(holds(row, cells, now)).toBe(expected);
  });
});

describe("fixes that are written together", () => {
  const NAME = 1;
  const ID = 2;
  const fix = (row: number, column: number, before: string, after: string, ...who: KnownCell[]) => ({
    row,
    column,
    standing: { who, beside: [known(ID, "1085012345")] },
    before: { value: before },
    after: { value: after },
  });

  test("know people by each other's cells, before and after, in the same row only", () => {
    const name = fix(4, NAME, " Lê An", "Lê An", known(NAME, " Lê An"), known(0, 1));
    const id = fix(4, ID, "1085012345", "001085012345", known(NAME, " Lê An"));
    const other = fix(5, NAME, " Lê An", "Lê An", known(NAME, " Lê An"));
    const bothNames = known(NAME, " Lê An", "Lê An");
    const bothIds = known(ID, "1085012345", "001085012345");
    expect(withSpellings([name, id, other])).toEqual([
      { ...name, standing: { who: [bothNames, known(0, 1)], beside: [bothIds] } },
      { ...id, standing: { who: [bothNames], beside: [bothIds] } },
      { ...other, standing: { who: [bothNames], beside: [known(ID, "1085012345")] } },
    ]);
  });
});
