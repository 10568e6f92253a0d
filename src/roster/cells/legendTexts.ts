import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";

/**
 * The texts of a row that may explain marks: those of its cells, and a mark in a cell of its own with what stands right
 * of it, "x: Chưa kích hoạt".
 */
export function legendTexts(row: readonly CellValue[]): string[] {
  const texts = row.filter((value): value is string => typeof value === "string" && value !== "");
  const signed = texts.slice(1).flatMap((text, i) => {
    const sign = cleanText(texts[i] ?? "").replace(/\s*[:=]$/u, "");
    return Array.from(sign).length === 1 ? `${sign}: ${cleanText(text).replace(/^[:=]\s*/u, "")}` : [];
  });
  return [...texts, ...signed];
}
