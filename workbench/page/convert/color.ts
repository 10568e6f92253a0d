import type { Color } from "exceljs";

/**
 * The colours that a file means by `theme`, as in Office's own theme. A workbook with another theme is shown in these
 * too.
 */
const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** The first 8 of Excel's old palette; 8 to 15 repeat them. */
const INDEXED = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** exceljs's own type leaves out what files hold. */
type FileColor = Partial<Color> & { tint?: number; indexed?: number };

/**
 * Makes a colour lighter (above 0) or darker (below 0), channel by channel. Excel works on lightness; this is near
 * enough.
 */
function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const channel = parseInt(rgb.slice(at, at + 2), 16);
      const shifted = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(shifted).toString(16).padStart(2, "0");
    })
    .join("");
}

/** A colour of the file as `#rrggbb`. Null where the file names none that is known, or "automatic". */
export function cssColor(color: Partial<Color> | undefined): string | null {
  if (color === undefined) return null;
  const { argb, theme, tint, indexed } = color as FileColor;
  if (argb !== undefined) return "#" + argb.slice(-6).toLowerCase();
  const rgb =
    theme !== undefined ? THEME[theme] : indexed !== undefined && indexed < 16 ? INDEXED[indexed % 8] : undefined;
  return rgb === undefined ? null : "#" + tinted(rgb, tint ?? 0).toLowerCase();
}
