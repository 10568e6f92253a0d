import { headingTokens } from "../../../src/roster/headings/headingTokens";

/** Tokens folded, and as typed where that differs; "|" before what a sign parts, "(" before what stands in brackets. */
function tokensOf(heading: string): string {
  return headingTokens(heading)
    .map(({ fold, typed, parted, inBrackets, asked }) => {
      const word = typed === fold ? fold : `${fold}=${typed}`;
      return `${parted ? "|" : ""}${inBrackets ? "(" : ""}${word}${asked ? "?" : ""}`;
    })
    .join(" ");
}

test.each([
  ["", ""],
  ["Mức2", "muc=mức 2"],
  ["12ab", "12 ab"],
  ["a\nb", "a b"],
  ["Số CCCD/CMND", "so=số cccd |cmnd"],
  // Signs that part, and signs that do not
  ["a, b", "a |b"],
  ["a: b", "a |b"],
  ["a; b", "a |b"],
  ["a/b", "a |b"],
  ["a-b", "a b"],
  ["a–b", "a b"],
  ["a—b", "a b"],
  ["a.b", "a b"],
  ["a_b", "a b"],
  ["a'b", "a b"],
  ["a‘b", "a b"],
  ['a"b', "a b"],
  ["a“b", "a b"],
  ["a&b", "a b"],
  ["a+b", "a b"],
  ["a#b", "a b"],
  ["a*b", "a b"],
  // Brackets
  ["Có (mức 1) rồi", "co=có |(muc=mức (1 |roi=rồi"],
  ["[a] {b} c", "|(a |(b |c"],
  ["(a (b) c) d", "|(a |(b |(c |d"],
  ["a) b", "a |b"],
  ["a) (b) c", "a |(b |c"],
  ["(a", "|(a"],
  ["a/(b)", "a |(b"],
  // Question marks
  ["Đã?", "da=đã?"],
  ["a ? b", "a? |b"],
  ["?a", "|a"],
  ["(a?) b?", "|(a? |b?"],
])("%j: %s", (heading, tokens) => {
  expect(tokensOf(heading)).toBe(tokens);
});

test("typed is NFC, in lower case", () => {
  expect(headingTokens("MỨC".normalize("NFD"))[0]?.typed).toBe("mức");
});

test("no more than 60 tokens and 500 letters are looked at", () => {
  const upTo = (blanks: number) => tokensOf(`a${" ".repeat(blanks)}bc`);
  expect([headingTokens("a ".repeat(61)).length, upTo(498), upTo(499)]).toEqual([60, "a b", "a"]);
});
