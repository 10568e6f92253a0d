import { fnv1a } from "../../src/grid/fnv1a";

function inHexadecimal(text: string): string {
  const { high, low } = fnv1a(text);
  return ((BigInt(high) << 32n) | BigInt(low)).toString(16).padStart(16, "0");
}

/** The hash as it is defined, in one number of 64 bits. */
function asDefined(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

// vectors of the authors' reference (draft-eastlake-fnv)
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("%p", (text, hash) => {
  expect(inHexadecimal(text)).toBe(hash);
});

test("texts of any letters have the hash that is defined", () => {
  for (let at = 0; at < 2_000; at++) {
    const text = `${at}|Nguyễn Thị Ở ${at * 7919}|\uffff\ud83d\ude00`;
    expect(inHexadecimal(text)).toBe(asDefined(text));
  }
});
