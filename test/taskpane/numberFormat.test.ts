import { numberFormat } from "../../src/taskpane/numberFormat";

const vi = numberFormat("vi-VN");
const en = numberFormat("en-US");

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1234567, "1.234.567", "1,234,567"],
])("count %i", (value, vietnamese, english) => {
  expect([vi.count(value), en.count(value)]).toEqual([vietnamese, english]);
});

test.each([
  [151, 200, "75,5%", "75.5%"],
  [3, 4, "75%", "75%"],
  [0, 4, "0%", "0%"],
  [4, 4, "100%", "100%"],
  [1999, 2000, "99,9%", "99.9%"],
  [99999, 100000, "99,9%", "99.9%"],
  [1, 100000, "0,1%", "0.1%"],
  [0, 0, null, null],
  [null, 4, null, null],
])("%p of %p", (part, whole, vietnamese, english) => {
  expect([vi.percent(part, whole), en.percent(part, whole)]).toEqual([vietnamese, english]);
});

test("time and day", () => {
  expect(vi.moment(new Date(2026, 10, 5, 8, 5))).toBe("08:05 05/11/2026");
  expect(en.moment(new Date(2026, 10, 5, 20, 5)).replace(/\s(?=PM)/, " ")).toBe("11/05/2026, 08:05 PM");
});

test("time of day", () => {
  expect(vi.time(new Date(2026, 10, 25, 8, 5))).toBe("08:05");
  expect(en.time(new Date(2026, 10, 25, 20, 5)).replace(/\s/, " ")).toBe("08:05 PM");
});
