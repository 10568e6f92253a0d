import fc from "fast-check";
import { toldDateSystem } from "../../src/grid/dateSystem";
import { serialToDateCode } from "../../src/grid/excelDate";

/** 31/01/1986 where days count from 1904; 30/01/1982 where they count from 1900. */
const DAY = 29_981;

test.each<[string, "1900" | "1904" | null]>([
  ["31/01/1986", "1904"],
  ["30/01/1982", "1900"],
  ["31-Jan-86", "1904"],
  ["30/1/82", "1900"],
  ["01/1986", "1904"],
  ["Thứ Sáu, 31 tháng 01 năm 1986", "1904"],
  ["31/01/2529", null],
  ["29981", null],
  ["########", null],
  ["31/01", null],
  ["01-86", null],
  ["", null],
])("a cell that shows %j tells %p", (text, told) => {
  expect(toldDateSystem([[DAY]], [[text]])).toBe(told);
});

test("the first cell that tells decides; texts and other numbers tell nothing", () => {
  expect(
    toldDateSystem(
      [
        ["31/01/1986", 5, DAY],
        [DAY, DAY, ""],
      ],
      [
        ["31/01/1986", "1982", "?"],
        ["31/01/1986", "1", ""],
      ],
    ),
  ).toBe("1904");
  expect(toldDateSystem([[DAY]], [])).toBeNull();
});

test("whatever the day, it is never taken for that of the other system", () => {
  const two = (part: number) => String(part % 100).padStart(2, "0");
  fc.assert(
    fc.property(fc.integer({ min: 8_000, max: 58_000 }), fc.boolean(), fc.boolean(), (day, date1904, short) => {
      const date = serialToDateCode(date1904 ? day + 1_462 : day);
      const year = Math.floor(date / 10_000);
      const text = `${two(date)}/${two(Math.floor(date / 100))}/${short ? two(year) : String(year)}`;
      const told = toldDateSystem([[day]], [[text]]);
      expect([date1904 ? "1904" : "1900", ...(short ? [null] : [])]).toContain(told);
    }),
  );
});
