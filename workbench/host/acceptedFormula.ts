import { formulaParts, type FormulaParts } from "../book/formulaSyntax";

/** Longer formulas are refused by Excel. */
const MAX_FORMULA = 8192;

/** So are texts that are longer than this, between quotation marks. */
const MAX_TEXT = 255;

/** What is in a formula that Excel accepts, with or without its equals sign; null where it refuses it. */
export function acceptedFormula(formula: string): FormulaParts | null {
  const parts = formula.length > MAX_FORMULA ? null : formulaParts(formula.replace(/^=/, ""));
  return parts === null || parts.longestText > MAX_TEXT ? null : parts;
}
