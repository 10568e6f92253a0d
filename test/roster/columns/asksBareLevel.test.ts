import { asksBareLevel } from "../../../src/roster/columns/asksBareLevel";

test.each<[path: readonly string[], expected: boolean]>([
  [["Mức độ"], true],
  [["Mức"], true],
  [["Cấp độ"], true],
  [["Tình trạng", "Mức độ"], true],
  [["Mức độ 2"], false],
  [["VNeID", "Mức độ"], false],
  [["Mức độ định danh"], false],
  [["Mức lương"], false],
  [["Ghi chú"], false],
])("%j asks for a level of nothing in particular: %s", (path, expected) => {
  expect(asksBareLevel({ index: 3, path, match: undefined })).toBe(expected);
});

test("a heading of which it is known what it heads asks for nothing more", () => {
  const match = { kind: "level2", confidence: "certain", rank: 0, names: 0 } as const;
  expect(asksBareLevel({ index: 3, path: ["Mức độ"], match })).toBe(false);
});
