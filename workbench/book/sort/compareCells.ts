import type { CellState } from "../bookChange";

/**
 * Excel's order of kinds: numbers and dates, text, truth values, errors. Blank cells are not among them: they always
 * come last.
 */
const KINDS = ["Double", "String", "Boolean", "Error"];

/** As Excel compares text in Vietnam: whatever the case, apostrophes and hyphens passed over. */
const collator = new Intl.Collator("vi-VN", { sensitivity: "accent" });

const said = (text: string): string => text.replace(/['-]/g, "");

function ascending(one: CellState, other: CellState): number {
  const kinds = KINDS.indexOf(one.type) - KINDS.indexOf(other.type);
  if (kinds !== 0 || one.type === "Error") return kinds;
  if (typeof one.value === "string" && typeof other.value === "string")
    return collator.compare(said(one.value), said(other.value)) || collator.compare(one.value, other.value);
  return Number(one.value) - Number(other.value);
}

/** Below 0 where the first cell comes first in Excel's order. */
export function compareCells(one: CellState, other: CellState, descending: boolean): number {
  const blanks = Number(isBlank(one)) - Number(isBlank(other));
  if (blanks !== 0 || isBlank(one)) return blanks;
  return descending ? ascending(other, one) : ascending(one, other);
}

/** A formula that gives "" is text, and no blank cell. */
function isBlank({ type }: CellState): boolean {
  return type === "Empty";
}
