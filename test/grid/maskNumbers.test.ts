import fc from "fast-check";
import { maskNumbers } from "../../src/grid/maskNumbers";

describe("maskNumbers", () => {
  test.each([
    ["Nguyễn Văn An", "Nguyễn Văn An"],
    ["Nguyễn Văn An, CMND: 123456789", "Nguyễn Văn An, CMND: 12*****89"],
    ["001085012345", "00********45"],
    ["001 085 012 345", "00********45"],
    ["001.085.012-345", "00********45"],
    ["Phòng 12345678", "Phòng 12345678"],
    ["Đội 1 - 2025 - 2026", "Đội 1 - 2025 - 2026"],
  ])("%s → %s", (text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });

  test("leaves no nine digits in a row", () => {
    const digits = fc.stringMatching(/^[0-9 .\-a]{0,40}$/u);
    fc.assert(fc.property(digits, (text) => !/\d{9}/u.test(maskNumbers(text))));
  });
});
