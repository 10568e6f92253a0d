import fc from "fast-check";
import { lineKey, lineKeyText, parseLineKey, type OtherBearers } from "../../../src/documents/supplement/lineKey";

const SAID = {
  unit: "Phòng Thu",
  name: "Trần Bình",
  citizenId: "00••••••••21",
  rule: "missing-level-2",
  field: "level2",
  row: 4,
};

test("is for ever: workbooks and files carry it", () => {
  expect(lineKeyText(lineKey(SAID))).toBe("drfgtbkfpzjn-hdscqrwxvcjq-mclglfthjhxf-g");
  expect(lineKeyText(lineKey({ ...SAID, citizenId: "", row: 0 }))).toBe("drfgtbkfpzjn--mclglfthjhxf-b");
});

test.each<[OtherBearers, string]>([
  [{ ofName: true, ofId: false }, "-c"],
  [{ ofName: false, ofId: true }, "-d"],
  [{ ofName: true, ofId: true }, "-f"],
])("says who else it might have been: %j", (others, end) => {
  const text = lineKeyText(lineKey(SAID, others));
  expect(text).toBe(`${lineKeyText(lineKey(SAID))}${end}`);
  expect(parseLineKey(text)).toEqual({ ...lineKey(SAID), others });
});

const texts = fc.record({
  unit: fc.string(),
  name: fc.string(),
  citizenId: fc.string(),
  rule: fc.string(),
  field: fc.string(),
  row: fc.nat(1_048_575),
});

test("is read as it was written, blanks around it or not, and holds nothing that looks like a number or a word", () => {
  fc.assert(
    fc.property(texts, (said) => {
      const text = lineKeyText(lineKey(said));
      expect(parseLineKey(` ${text}\n`)).toEqual(lineKey(said));
      expect(text).not.toMatch(/[\p{Nd}aeiouy]/u);
    }),
  );
});

test.each(["unit", "name", "citizenId", "rule", "field", "row"] as const)("differs where %s does", (part) => {
  const other = { ...SAID, [part]: part === "row" ? 5 : "khác" };
  expect(lineKeyText(lineKey(other))).not.toBe(lineKeyText(lineKey(SAID)));
});

test.each([
  "",
  "x",
  "b-c-d",
  "b--d",
  "-c-d-b",
  "b-c-d-",
  "b-c-d-1",
  "b c-d-b-b",
  "b-c-d-bcdfghjkl",
  "b-c-d-b-b",
  "b-c-d-b-c-c",
  "b-c-d-b-",
])("%j is none", (text) => {
  expect(parseLineKey(text)).toBeNull();
});
