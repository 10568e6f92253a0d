import type { Color } from "exceljs";

/** The colours a file means by `theme`, as in Office's own theme: a workbook with another theme is shown in these. */
const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** The first 8 of Excel's old palette; 8 to 15 repeat them. */
const INDEXED = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** exceljs's own type leaves out what files hold. */
type FileColor = Partial<Color> & { tint?: number; indexed?: number };

/** Lighter (above 0) or darker (below), channel by channel: near enough to Excel's, which works on lightness. */
function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const channel = parseInt(rgb.slice(at, at + 2), 16);
      const shifted = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(shifted).toString(16).padStart(2, "0");
    })
    .join("");
}

/** A colour of the file as `#rrggbb`, or null where it names none that is known (automatic). */
export function cssColor(color: Partial<Color> | undefined): string | null {
  if (color === undefined) return null;
  const { argb, theme, tint, indexed } = color as FileColor;
  if (argb !== undefined) return "#" + argb.slice(-6).toLowerCase();
  const rgb =
    theme !== undefined ? THEME[theme] : indexed !== undefined && indexed < 16 ? INDEXED[indexed % 8] : undefined;
  return rgb === undefined ? null : "#" + tinted(rgb, tint ?? 0).toLowerCase();
}
