import type { CellValue } from "../../../src/grid/cellValue";
import { remember } from "../../../src/roster/cells/remember";

function remembered() {
  const asked: CellValue[] = [];
  const read = remember((value) => {
    asked.push(value);
    return `read ${String(value)}`;
  });
  return { read, asked };
}

test("each value is read once, the blank one beforehand", () => {
  const { read, asked } = remembered();
  const values: CellValue[] = ["x", "x", "", "chưa", "x", 1, "1", true, "chưa", 1];
  expect(values.map(read)).toEqual(values.map((value) => `read ${String(value)}`));
  expect(asked).toEqual(["", "x", "chưa", 1, "1", true]);
});

test("beyond 10,000 values only those before are remembered, and the last", () => {
  const { read, asked } = remembered();
  for (let i = 1; i <= 10_000; i++) read(i);
  asked.length = 0;
  read(10_001);
  read(10_001);
  read(1);
  read(10_000);
  read(10_001);
  expect(asked).toEqual([10_001, 10_001]);
});
