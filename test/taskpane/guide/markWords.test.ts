import fc from "fast-check";
import { markWords } from "../../../src/taskpane/guide/markWords";

/** Found pieces in square brackets. */
const marked = (text: string, searched: readonly string[]) =>
  markWords(text, searched)
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join("");

test.each([
  ["Tài khoản định danh điện tử", ["dinh", "danh"], "Tài khoản [định] [danh] điện tử"],
  ["Điện tử, điện thoại", ["dien"], "[Điện] tử, [điện] thoại"],
  ["Điện tử".normalize("NFD"), ["dien"], "[Điện] tử".normalize("NFD")],
  ["mục 2.b, bước 4", ["2", "b"], "mục [2].[b], [bước] 4"],
  ["giấy phép", ["y"], "giấy phép"],
  ["như cũ", [], "như cũ"],
  ["", ["a"], ""],
])("%p with %p", (text, searched, expected) => {
  expect(marked(text, searched)).toBe(expected);
});

test("nothing is lost or added", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ minLength: 1 })), (text, searched) => {
      expect(
        markWords(text, searched)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
