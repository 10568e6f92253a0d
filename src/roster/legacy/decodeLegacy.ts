import type { CellValue } from "../../grid/cellValue";
import { codingOfFont, codingOfText, decodeText } from "./legacyFont";
import { legacyReadings } from "./legacyText";

/**
 * The Unicode of a cell that is typed in an old 8-bit font, told by the font's name first and by the text itself
 * second; null for any other cell.
 */
export function decodeLegacy(value: CellValue, font: string): string | null {
  if (typeof value !== "string" || legacyReadings(value).length === 0) return null;
  const coding = codingOfFont(font) ?? codingOfText(value);
  return coding === null ? null : decodeText(value, coding, font);
}
