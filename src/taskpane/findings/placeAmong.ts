import { lowerBound } from "./lowerBound";

/**
 * The place of a finding in the slice [from, to) of what is shown, counted from the slice's beginning; null where it is not in it.
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
