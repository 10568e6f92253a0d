import { joinOverBlanks } from "../../src/documents/joinOverBlanks";
import { blockAddress, blockOfAddress } from "../../src/grid/address";

/** Five rows of two columns; x: something stands there. */
const rows = (text: string) => text.split("/").map((row) => Array.from(row, (sign) => (sign === "x" ? "x" : null)));

test.each<[string, string, string[], string[]]>([
  ["a row without a value between them", "xx/x./xx/xx/xx", ["B1", "B3:B5"], ["B1:B5"]],
  ["a value between them", "xx/xx/xx/xx/xx", ["B1", "B3:B5"], ["B1", "B3:B5"]],
  ["next to each other", "xx/xx/xx/xx/xx", ["B3:B5", "B1:B2"], ["B1:B5"]],
  ["other columns", "x./../xx/xx/xx", ["A1", "B3:B5"], ["A1", "B3:B5"]],
  ["columns that overlap", "x./../xx/xx/xx", ["A1", "A3:B5"], ["A1", "A3:B5"]],
  ["too far apart", "x./../../../x.", ["A1", "A5"], ["A1", "A5"]],
])("blocks with %s", (_, values, blocks, joined) => {
  const given = blocks.map((address) => blockOfAddress(address)).filter((block) => block !== null);
  const found = joinOverBlanks(given, rows(values)).map((each) =>
    blockAddress(each.top, each.left, each.bottom, each.right),
  );
  expect(found.map((address) => address.replace(/^(\w+):\1$/u, "$1"))).toEqual(joined);
});
