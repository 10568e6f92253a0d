import fc from "fast-check";
import { readTypedInput } from "../../../workbench/book/typedInput";
import { inputText } from "../../../workbench/page/sheet/inputText";

test.each([
  [null, undefined, ""],
  [{ v: "" }, undefined, ""],
  [{ v: "Nguyễn Văn A" }, undefined, "'Nguyễn Văn A"],
  [{ v: "001088012345" }, undefined, "'001088012345"],
  [{ v: "'001088012345" }, "@", "''001088012345"],
  [{ v: "#N/A" }, undefined, "#N/A"],
  [{ v: 1.5 }, undefined, "1,5"],
  [{ v: 33_238 }, "dd/mm/yyyy", "31/12/1990"],
  [{ v: 33_238.5 }, "dd/mm/yyyy hh:mm", "31/12/1990 12:00:00"],
  [{ v: 33_238 }, '0" d"', "33238"],
  [{ v: 1, t: 3 }, undefined, "TRUE"],
  [{ v: 0, t: 3 }, undefined, "FALSE"],
  [{ v: 3, f: "=1+2" }, undefined, "=1+2"],
])("%j in the format %j is typed as %j", (cell, format, text) => {
  expect(inputText(cell, format)).toBe(text);
});

test("what is typed for a text is read as that text", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.constantFrom("@", undefined), (text, format) => {
      fc.pre(!text.startsWith("#"));
      expect(readTypedInput(inputText({ v: text }, format), format, "vi-VN")).toMatchObject({ value: text });
    }),
  );
});

test("what is typed for a number is read as that number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 100), (cents, part) => {
      const number = cents / part;
      expect(readTypedInput(inputText({ v: number }, undefined), undefined, "vi-VN")).toMatchObject({ value: number });
    }),
  );
});

test("what is typed for a day is read as that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 3_654, max: 73_050 }), (day) => {
      expect(readTypedInput(inputText({ v: day }, "dd/mm/yyyy"), "dd/mm/yyyy", "vi-VN")).toMatchObject({ value: day });
    }),
  );
});
