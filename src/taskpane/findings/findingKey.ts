import type { FindingList } from "../../rules/findingList";
import type { Cell } from "../../rules/finding";

/** What a finding is known by from one check to the next: its rule and its first cell. */
export interface FindingKey extends Cell {
  rule: string;
}

type Places = Pick<FindingList, "groups" | "length" | "cellsAt">;

/** What the finding at an index is known by. */
export function findingKey(findings: Places, index: number): FindingKey {
  const rule = findings.groups.find(({ to }) => index < to)?.rule ?? "";
  const { row = 0, column = 0 } = findings.cellsAt(index)[0] ?? {};
  return { rule, row, column };
}

/** The first finding that points at a cell, else the first of those that point at its row; null where none does. */
export function findingInRow(findings: Places, row: number, column: number): number | null {
  let inRow: number | null = null;
  for (let index = 0; index < findings.length; index++)
    for (const cell of findings.cellsAt(index)) {
      if (cell.row !== row) continue;
      if (cell.column === column) return index;
      inRow ??= index;
    }
  return inRow;
}

/**
 * Where a finding stands in a list. Where it is no longer there, `there` is false and the place is that of the first
 * one of its rule after it; null where the rule has found nothing any more.
 */
export function findingPlace(
  findings: Places,
  { rule, row, column }: FindingKey,
): { index: number; there: boolean } | null {
  const group = findings.groups.find((candidate) => candidate.rule === rule);
  if (group === undefined) return null;
  const cellAt = (index: number): Cell => findings.cellsAt(index)[0] ?? { row: 0, column: 0 };
  let [from, to] = [group.from, group.to];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (cellAt(middle).row < row) from = middle + 1;
    else to = middle;
  }
  for (let index = from; index < group.to && cellAt(index).row === row; index++)
    if (cellAt(index).column === column) return { index, there: true };
  return { index: from, there: false };
}
