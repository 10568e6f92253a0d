import type { CellValue } from "../../grid/cellValue";

/**
 * Whether a cell holds a formula, by its entry in a range's `formulas` and in its `values`: what it shows is then not
 * what stands in it.
 */
export function isFormula(formula: unknown, value: CellValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
