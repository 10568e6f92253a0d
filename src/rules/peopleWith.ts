/**
 * People `from` (included) to `to` (excluded) of whom a column of the roster holds a value, ascending. The machine
 * itself looks for it, many times as fast as a loop that runs for the first time: for what few people have.
 */
export function* peopleWith(
  column: Uint8Array | Int32Array,
  value: number,
  from: number,
  to: number,
): Generator<number> {
  const part = column.subarray(from, to);
  for (let at = part.indexOf(value); at >= 0; at = part.indexOf(value, at + 1)) yield from + at;
}
