import { clipboardCells } from "../../../workbench/page/sheet/clipboardCells";

test.each<[string, string[][]]>([
  ["x", [["x"]]],
  ["001088012345\t12/5/1980", [["001088012345", "12/5/1980"]]],
  [
    "a\tb\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\r\nb\r\n", [["a"], ["b"]]],
  ["a\t\t", [["a", "", ""]]],
  ["\tb", [["", "b"]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ['"hai\ndòng"\tb', [["hai\ndòng", "b"]]],
  ['"nói ""có"""\n', [['nói "có"']]],
  ['5" ống', [['5" ống']]],
])("the cells of %j", (text, cells) => {
  expect(clipboardCells(text)).toEqual(cells);
});
