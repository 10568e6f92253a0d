import type { Summary } from "../../summary/summary";

/**
 * A line of the totals. `count` is null where nothing can be counted; `of` is what 100 % would be, null where no share
 * is shown.
 */
export interface TotalLine {
  label: "total" | "issued" | "notIssued" | "done" | "notDone" | "pending" | "idToVerify" | "level2ToVerify";
  count: number | null;
  of: number | null;
  /** A part of the line before. */
  part: boolean;
}

/**
 * The totals the letter asks for (1397/BHXH-VP, item 3), in its order, then what was not activated and what is still to
 * be verified, where there is any.
 */
export function totalLines({ totals }: Summary): readonly TotalLine[] {
  const of = totals.total;
  const lines: TotalLine[] = [
    { label: "total", count: totals.total, of: null, part: false },
    { label: "issued", count: totals.issued, of, part: false },
    { label: "notIssued", count: totals.notIssued, of, part: false },
    { label: "done", count: totals.done, of, part: false },
    { label: "notDone", count: totals.notDone, of, part: false },
  ];
  if (some(totals.pending)) lines.push({ label: "pending", count: totals.pending, of, part: true });
  if (some(totals.idToVerify)) lines.push({ label: "idToVerify", count: totals.idToVerify, of, part: false });
  if (some(totals.level2ToVerify))
    lines.push({ label: "level2ToVerify", count: totals.level2ToVerify, of, part: false });
  return lines;
}

function some(count: number | null): boolean {
  return count !== null && count > 0;
}
