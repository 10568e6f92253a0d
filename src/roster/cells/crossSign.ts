import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";

/** A sign that one office ticks with and another crosses out with: "x" in any form, or a cross of the ✗ kind. */
export type CrossSign = "x" | "✗";

const X = /^\(?[x×]\)?$/i;
const CROSS = /^[✗✘❌]\ufe0f?$/u;

/** The sign that a mark is; undefined for all others. */
export function crossSign(value: CellValue): CrossSign | undefined {
  if (typeof value !== "string" || value.length > 4) return undefined;
  const text = cleanText(value);
  if (X.test(text)) return "x";
  return CROSS.test(text) ? "✗" : undefined;
}
