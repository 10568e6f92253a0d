import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";

/**
 * A sign that one office uses for yes and another for no: "x" in any form ticks and crosses out, and so do crosses of
 * the ✗ kind; "C" is "có" and "chưa", "K" and "KH" are "không" and "kích hoạt".
 */
export type DoubtfulSign = "x" | "✗" | "c" | "k" | "kh";

const SIGNS: readonly (readonly [DoubtfulSign, RegExp])[] = [
  ["x", /^\(?[x×]\)?[.,;]?$/i],
  ["✗", /^[✗✘❌]\ufe0f?$/u],
  ["c", /^c\.?$/i],
  ["k", /^k\.?$/i],
  ["kh", /^kh\.?$/i],
];

/** The sign that a mark is; undefined for all others. */
export function doubtfulSign(value: CellValue): DoubtfulSign | undefined {
  if (typeof value !== "string" || value.length > 4) return undefined;
  const text = cleanText(value);
  return SIGNS.find(([, form]) => form.test(text))?.[0];
}
