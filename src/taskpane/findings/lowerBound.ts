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
