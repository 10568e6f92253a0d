import { invalidArgument } from "./officeError";

/** The HTML colour names that people use in add-ins. */
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
};

/** "#RRGGBB" or a colour name as exceljs has it: "FFRRGGBB". */
export function argbOf(color: unknown): string {
  const text = typeof color === "string" ? color.trim() : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw invalidArgument(`“${String(color)}” is no colour`);
  return `FF${hex.toUpperCase()}`;
}

/** The colours of Office's own theme, by their number in a file. */
const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/**
 * A colour of exceljs as "#RRGGBB"; null where it has none or an automatic one. Tints of theme colours are passed over.
 */
export function hexOf(color: { argb?: string; theme?: number } | undefined): string | null {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const theme = color?.theme === undefined ? undefined : THEME[color.theme];
  return theme === undefined ? null : `#${theme}`;
}
