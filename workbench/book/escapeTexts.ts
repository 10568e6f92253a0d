import type { Cell, CellValue, Worksheet } from "exceljs";
import { LIKE_CODE, UNDERSCORE_CODE, UNREADABLE } from "../../src/grid/xstring";
import { internals } from "./gridInternals";

/** What a reader would give back otherwise: XML makes line feeds of carriage returns, exceljs drops DEL. */
const CHANGED = /[\r\u007f]/g;

const codeOf = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text as a file holds it, so that whoever reads it gets the same one (ECMA-376, ST_Xstring). */
export const escapeText = (text: string): string =>
  text.replace(LIKE_CODE, UNDERSCORE_CODE).replace(UNREADABLE, codeOf).replace(CHANGED, codeOf);

/**
 * A cell's value with its texts escaped; the same one where there is nothing to escape. Results of formulas are no such
 * texts.
 */
function escapeValue(value: CellValue): CellValue {
  if (typeof value === "string") return escapeText(value);
  if (typeof value !== "object" || value === null || !("richText" in value)) return value;
  return { richText: value.richText.map((run) => ({ ...run, text: escapeText(run.text) })) };
}

const same = (one: CellValue, other: CellValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Escapes the texts of cells, which exceljs reads escaped but writes as they are. Gives what puts them back. */
export function escapeTexts(grids: readonly Worksheet[]): () => void {
  const changed: [Cell, CellValue][] = [];
  for (const grid of grids)
    for (const row of internals(grid)._rows)
      row?.eachCell((cell) => {
        const { value } = cell;
        const escaped = escapeValue(value);
        if (escaped === value || same(escaped, value)) return;
        changed.push([cell, value]);
        cell.value = escaped;
      });
  return () => {
    for (const [cell, value] of changed) cell.value = value;
  };
}
