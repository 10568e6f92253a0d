/**
 * Whether two texts are equal but for one letter left out, put in, replaced, or swapped with its neighbour. Linear in
 * their length.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const rest = short.length - start - end;
  if (rest <= 0 || long.length > short.length) return rest <= 0;
  return rest === 1 || (rest === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]);
}
