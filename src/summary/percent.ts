/**
 * A part of a whole in percent, to be shown with one decimal under "Tỷ lệ (%)"; null where there is nothing to divide.
 * 1,999 of 2,000 is not shown as 100.0, nor 1 of 3,000 as 0.0: who must reach 100 % has not reached it.
 */
export function percent(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null;
  const exact = (part / whole) * 100;
  return part === 0 || part === whole ? exact : Math.min(99.9, Math.max(0.1, exact));
}
