import { cellKey } from "../../rules/cellsNow";
import type { FindingList } from "../../rules/findingList";
import { fixTargets } from "../../rules/fixTargets";

/**
 * How many cells can be put right at once without a decision, but those that the last preview of them left out (see
 * `cellKey`).
 */
export function countSafeCells(
  findings: Pick<FindingList, "groups" | "cellsAt">,
  leftOut: ReadonlySet<string>,
): number {
  const cells = new Set(fixTargets(findings, { kind: "safe" }).map(cellKey));
  return [...cells].filter((cell) => !leftOut.has(cell)).length;
}
