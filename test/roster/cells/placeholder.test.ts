import { isPlaceholder, isPlaceholderOrZero, PLACEHOLDERS } from "../../../src/roster/cells/placeholder";

test("what stands for nothing, as the formulas list it", () => {
  expect(PLACEHOLDERS).toEqual(["-", "--", "---", "…", "……", "_", "__", "___", "–", "—", "/"]);
});

test.each([
  ["", true, true],
  ...PLACEHOLDERS.map((text): [string, boolean, boolean] => [text, true, true]),
  [".", true, true],
  ["......", true, true],
  ["………", true, true],
  ["-.", true, true],
  ["… .", true, true],
  ["0", false, true],
  ["0.", false, true],
  ["00", false, false],
  ["----", false, false],
  ["//", false, false],
  ["x", false, false],
  ["x.", false, false],
])("%j says nothing: %s; where a lone 0 does not either: %s", (text, nothing, nothingOrZero) => {
  expect([isPlaceholder(text), isPlaceholderOrZero(text)]).toEqual([nothing, nothingOrZero]);
});
