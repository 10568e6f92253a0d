import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { headingParts } from "../headings/headingParts";

/** "V | Lao động hợp đồng" is a section; what denies may all the same be said of a mark. */
const isSection = (sign: string, text: string): boolean => /^[VX]$/.test(sign) && !headingParts(text).parts.has("no");

/**
 * The texts of a row that may explain marks: those of its cells, and a mark in a cell of its own with what stands right
 * of it, "x: Chưa kích hoạt".
 */
export function legendTexts(row: readonly CellValue[]): string[] {
  const texts = row.filter((value): value is string => typeof value === "string" && value !== "");
  const signed = texts.slice(1).flatMap((text, i) => {
    const before = cleanText(texts[i] ?? "");
    const sign = before.replace(/\s*[:=]$/u, "");
    if (Array.from(sign).length !== 1 || isSection(before, text)) return [];
    return [`${sign}: ${cleanText(text).replace(/^[:=]\s*/u, "")}`];
  });
  return [...texts, ...signed];
}
