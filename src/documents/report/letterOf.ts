/** The letters by which points are told apart in official papers: Vietnamese has "đ", and no "f", "j", "w" or "z". */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** The ordinal of a point under a number, from 0: "a)", "b)", "c)", "d)", "đ)", "e)", "g)" … Digits would be taken for numbers or dates. */
export const letterOf = (index: number): string => `${LETTERS[index] ?? LETTERS.slice(-1)})`;
