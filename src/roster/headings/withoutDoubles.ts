/** Doubled letters as one: the commonest slip. */
export function withoutDoubles(text: string): string {
  return text.replace(/(\p{L})\1+/gu, "$1");
}
