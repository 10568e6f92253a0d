import type { CheckOptions } from "../../src/excel/check/judgeSheet";
import { cellAddress } from "../../src/grid/address";
import type { FindingList } from "../../src/rules/findingList";
import type { Truth } from "./truth";

/** Options of a check on the truth's day that nobody cancels. */
export function checkOptions({ today }: Pick<Truth, "today">): CheckOptions {
  return {
    today: new Date(`${today}T12:00:00`),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    highlightToDos: true,
  };
}

/** Findings as sorted "H7 missing-reason", one for each cell. */
export function foundCells(findings: FindingList | undefined): string[] {
  const all = Array.from({ length: findings?.length ?? 0 }, (_, i) => findings?.at(i));
  const cells = all.flatMap((finding) =>
    finding === undefined ? [] : finding.cells.map(({ row, column }) => `${cellAddress(row, column)} ${finding.rule}`),
  );
  return cells.sort();
}

/** The cells a truth names, in the same form. */
export function trueCells({ findings }: Truth): string[] {
  return findings.map(({ rule, cell }) => `${cell} ${rule}`).sort();
}
