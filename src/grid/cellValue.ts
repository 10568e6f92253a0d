/** What a cell holds, as Excel's `values` gives it: "" is an empty cell, an error is its text (`#N/A`). */
export type CellValue = string | number | boolean;

const ERROR_TEXTS = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#PYTHON!",
]);

/** Whether a value is one of Excel's error values. Typed text that looks the same counts too: it is no data either. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR_TEXTS.has(value.trim());
}
