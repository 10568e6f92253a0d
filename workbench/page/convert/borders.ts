import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { Border, Borders, BorderStyle } from "exceljs";
import { cssColor } from "./color";

const STYLES: Record<BorderStyle, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

function line(border: Partial<Border> | undefined): IBorderStyleData | null {
  if (border?.style === undefined) return null;
  return { s: STYLES[border.style], cl: { rgb: cssColor(border.color) ?? "#000000" } };
}

/** The four borders of a cell; null where it has none (exceljs has null for a format without any). */
export function borderData(borders: Partial<Borders> | null | undefined): IBorderData | null {
  if (!borders) return null;
  const sides = { t: line(borders.top), r: line(borders.right), b: line(borders.bottom), l: line(borders.left) };
  return Object.values(sides).some((side) => side !== null) ? sides : null;
}
