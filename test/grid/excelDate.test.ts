import fc from "fast-check";
import { dateCodeOf, isCalendarDate, serialToDateCode } from "../../src/grid/excelDate";

test.each([
  [61, 19000301],
  [9_133, 19250101],
  [32_874, 19900101],
  [36_585, 20000229],
  [45_292.75, 20240101],
  [46_188, 20260615],
])("serial %d is %d", (serial, date) => {
  expect(serialToDateCode(serial)).toBe(date);
});

test("every serial is the day after the one before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
      const date = serialToDateCode(serial);
      const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
      expect(Date.UTC(year, month - 1, day)).toBe(Date.UTC(1899, 11, 30 + serial));
      expect(isCalendarDate(year, month, day)).toBe(true);
    }),
  );
});

test("the user's calendar decides what day it is", () => {
  expect(dateCodeOf(new Date(2026, 0, 1, 0, 5))).toBe(20260101);
  expect(dateCodeOf(new Date(2026, 11, 31, 23, 59))).toBe(20261231);
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2024, 4, 31, false],
  [2024, 12, 31, true],
  [2024, 13, 1, false],
  [2024, 0, 1, false],
  [2024, 1, 0, false],
])("%d-%d-%d is a day: %s", (year, month, day, exists) => {
  expect(isCalendarDate(year, month, day)).toBe(exists);
});
