import type { CellValue } from "../../../src/grid/cellValue";
import type { Field } from "../../../src/roster/field";
import { isCount, tellsOfPerson } from "../../../src/roster/rows/tellsOfPerson";

test.each<[Field | undefined, CellValue, boolean]>([
  ["citizenId", "001085012345", true],
  ["citizenId", "001 085", true],
  ["citizenId", 1_085_012_345, true],
  ["citizenId", "00108", false],
  ["citizenId", "x", false],
  ["phone", "0912.345.678", true],
  ["phone", 12, false],
  ["birthDate", 1900, true],
  ["birthDate", 1899, false],
  ["birthDate", 31_000, true],
  ["birthDate", "1899", true],
  ["birthDateMale", "5/11/1986", true],
  ["birthDateFemale", "86", false],
  ["birthDate", "x", false],
  ["unit", "001085012345", false],
  [undefined, "001085012345", false],
])("below a column of %s, %j is a person's alone: %s", (field, value, expected) => {
  expect(tellsOfPerson(field, value)).toBe(expected);
});

test.each<[CellValue, boolean]>([
  [0, true],
  [1899, true],
  [1900, false],
  [false, true],
  [true, false],
  ["12", false],
])("%j counts people, or is a box not ticked: %s", (value, expected) => {
  expect(isCount(value)).toBe(expected);
});
