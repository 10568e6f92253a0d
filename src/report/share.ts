/**
 * A part of a whole, from 0 to 1, to be shown with one decimal of a percent; null where there is nothing to divide.
 * 1,999 of 2,000 is not shown as 100.0 %, nor 1 of 3,000 as 0.0 %: who must reach 100 % has not reached it.
 */
export function share(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null;
  if (part === 0 || part === whole) return part / whole;
  return Math.min(0.999, Math.max(0.001, part / whole));
}
