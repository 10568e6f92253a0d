import { rowsOfAddress } from "../../src/grid/rowsOfAddress";

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
])("%s", (address, rows) => {
  expect(rowsOfAddress(address)).toEqual(rows);
});
