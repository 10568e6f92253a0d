/** How many of some ascending numbers are less than a value: the place at which it stands, or would. */
export function lowerBound(numbers: Int32Array, value: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The place of a finding in the slice [from, to) of what is shown, counted from the slice's beginning; null where it is
 * not in it.
 * @param shown ascending indexes of the findings shown; null: all
 */
export function placeAmong(
  shown: Int32Array | null,
  index: number | undefined,
  from: number,
  to: number,
): number | null {
  if (index === undefined) return null;
  const place = shown === null ? index : lowerBound(shown, index);
  const there = place >= from && place < to && (shown === null || shown[place] === index);
  return there ? place - from : null;
}
