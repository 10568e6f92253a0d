import { withSingleBlanks } from "./blanks";
import { normalized } from "./normalized";

/**
 * A cell's text as a person reads it: NFC, blanks of every kind collapsed to one and cut at both ends, nothing that
 * nobody sees. Numbers and booleans as text.
 */
export function cleanText(value: string | number | boolean): string {
  return normalized(withSingleBlanks(String(value)), "NFC");
}

/** Whether a cell holds nothing that anybody sees. */
export function isBlankCell(value: string | number | boolean): boolean {
  return value === "" || (typeof value === "string" && withSingleBlanks(value) === "");
}
