import fc from "fast-check";
import { batchesOf, cellStretches, type Stretch } from "../../../src/excel/host/cellStretches";

/** "B3:5", with rows from 1. */
const shown = ({ column, firstRow, rowCount }: Stretch) =>
  `${String.fromCharCode(65 + column)}${String(firstRow + 1)}:${String(firstRow + rowCount)}`;

/** The cells of "B3". */
const cellsOf = (addresses: string) =>
  addresses
    .split(" ")
    .filter((address) => address !== "")
    .map((address) => ({ row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 }));

test.each<[cells: string, gap: number, stretches: string]>([
  ["", 0, ""],
  ["B3", 0, "B3:3"],
  // Column by column from the top, wherever they come
  ["B4 A9 B3 A1", 0, "A1:1 A9:9 B3:4"],
  ["B3 B3 B4", 0, "B3:4"],
  ["A1 B2", 5, "A1:1 B2:2"],
  ["A1 A3", 0, "A1:1 A3:3"],
  ["A1 A3", 1, "A1:3"],
  ["A1 A4 A6", 1, "A1:1 A4:6"],
])("%j with gaps of %d are covered by %j", (cells, gap, stretches) => {
  expect(cellStretches(cellsOf(cells), gap).map(shown).join(" ")).toBe(stretches);
});

const stretch = (column: number, firstRow: number, rowCount: number): Stretch => ({ column, firstRow, rowCount });

test.each<[stretches: Stretch[], cellsAtOnce: number, batches: string]>([
  [[], 3, ""],
  [[stretch(0, 0, 3)], 3, "A1:3"],
  [[stretch(0, 0, 4)], 3, "A1:3 | A4:4"],
  [[stretch(0, 4, 7)], 3, "A5:7 | A8:10 | A11:11"],
  [[stretch(0, 0, 20), stretch(1, 5, 20)], 30, "A1:20 B6:15 | B16:25"],
  // a stretch counts as eight cells at least
  [[stretch(0, 0, 1), stretch(1, 0, 1), stretch(2, 0, 1)], 16, "A1:1 B1:1 | C1:1"],
  [[stretch(0, 0, 1), stretch(1, 0, 9)], 10, "A1:1 B1:2 | B3:9"],
  [[stretch(0, 0, 0), stretch(1, 0, 1)], 3, "B1:1"],
])("%j, %d cells at once: %s", (stretches, cellsAtOnce, batches) => {
  expect(
    batchesOf(stretches, cellsAtOnce)
      .map((batch) => batch.map(shown).join(" "))
      .join(" | "),
  ).toBe(batches);
});

const anyStretches = fc.array(fc.tuple(fc.nat(3), fc.nat(50), fc.nat(40)).map((numbers) => stretch(...numbers)));

test("batches hold every cell once and in order, none too many; a stretch counts as eight at least, and then all but the last are full", () => {
  const cells = (stretches: readonly Stretch[]) =>
    stretches.flatMap(({ column, firstRow, rowCount }) =>
      Array.from({ length: rowCount }, (_, i) => [column, firstRow + i]),
    );
  fc.assert(
    fc.property(anyStretches, fc.integer({ min: 1, max: 30 }), (stretches, cellsAtOnce) => {
      const batches = batchesOf(stretches, cellsAtOnce);
      expect(batches.flatMap(cells)).toEqual(cells(stretches));
      const counted = (batch: readonly Stretch[]) =>
        batch.reduce((sum, { rowCount }) => sum + Math.max(rowCount, 8), 0);
      for (const batch of batches) expect(cells(batch).length).toBeLessThanOrEqual(cellsAtOnce);
      for (const batch of batches.slice(0, -1)) expect(counted(batch)).toBeGreaterThanOrEqual(cellsAtOnce);
    }),
  );
});
