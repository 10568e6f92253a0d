import fc from "fast-check";
import { blockAddress, cellAddress, columnLetters, rowsOfAddress } from "../../src/grid/address";

const column = fc.nat({ max: 16_383 });

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test("cells and blocks", () => {
  expect(cellAddress(0, 0)).toBe("A1");
  expect(cellAddress(1_048_575, 16_383)).toBe("XFD1048576");
  expect(blockAddress(2, 1, 2, 1)).toBe("B3");
  expect(blockAddress(2, 1, 4, 3)).toBe("B3:D5");
});

test("letters ascend with their columns: by length, then by alphabet", () => {
  fc.assert(
    fc.property(column, column, (a, b) => {
      const [one, other] = [columnLetters(a), columnLetters(b)];
      const order = one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
      expect(Math.sign(order)).toBe(Math.sign(a - b));
    }),
  );
});

test("letters read as a number of base 26 give the column back", () => {
  fc.assert(
    fc.property(column, (index) => {
      const back =
        Array.from(columnLetters(index)).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(back).toBe(index);
    }),
  );
});

test.each([
  ["B3", { first: 2, last: 2 }],
  ["B3:D5", { first: 2, last: 4 }],
  ["$B$3:$D$5", { first: 2, last: 4 }],
  ["3:5", { first: 2, last: 4 }],
  ["'Danh sách 1'!A10:XFD1048576", { first: 9, last: 1_048_575 }],
  ["A2,C9:C11", { first: 1, last: 10 }],
  ["A:C", null],
  ["A2,C:C", null],
  ["", null],
])("the rows of %j", (address, rows) => {
  expect(rowsOfAddress(address)).toEqual(rows);
});
