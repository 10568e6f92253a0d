import { rowsWithoutFindings } from "../../../src/highlights/hiddenRows/rowsWithoutFindings";

test.each<[found: number[], rows: number[]]>([
  [[], [3, 5, 8]],
  [[1], [3, 8]],
  [[2, 0, 2], [5]],
  [[0, 1, 2], []],
])("of three people in rows 3, 5 and 8, findings about %j leave the rows %j", (found, rows) => {
  const findings = { length: found.length, personAt: (index: number) => found[index] ?? -1 };
  expect(rowsWithoutFindings({ row: Int32Array.of(3, 5, 8), count: 3 }, findings)).toEqual(rows);
});
