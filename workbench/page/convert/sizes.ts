/** Pixels of a digit in Excel's default font, the unit of column widths. */
const DIGIT = 7;

/** A column width of the file (in digits, padding included) in pixels, by Excel's own formula. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** A row height of the file (in points) in pixels. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
