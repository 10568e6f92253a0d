import { parseBlock } from "../../../workbench/page/convert/address";

const block = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

test.each([
  ["A1", block(0, 0, 0, 0)],
  ["b5", block(4, 1, 4, 1)],
  [" $C$3 ", block(2, 2, 2, 2)],
  ["B3:D9", block(2, 1, 8, 3)],
  ["D9:B3", block(2, 1, 8, 3)],
  ["AA10:AB11", block(9, 26, 10, 27)],
  ["B:D", block(0, 1, 1_048_575, 3)],
  ["XFD1048576", block(1_048_575, 16_383, 1_048_575, 16_383)],
  ["", null],
  ["B", null],
  ["5", null],
  ["B0", null],
  ["B3:D", null],
  ["B:D4", null],
  ["XFE1", null],
  ["A1048577", null],
  ["họ tên", null],
])("%j is a block, or none", (text, expected) => {
  expect(parseBlock(text)).toEqual(expected);
});
