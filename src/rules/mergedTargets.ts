import type { Block } from "../grid/block";
import type { Roster } from "../roster/roster";
import { cellKey } from "./cellsNow";
import type { Cell } from "./finding";
import { ruleOf } from "./ruleOf";
import type { FixTarget } from "./proposeFix";

/**
 * What a found cell is to Excel, which writes only into the first cell of a merged block: a cell of its own, or the
 * first of a block that may be fixed as a whole; another cell of such a block, for which the first speaks; or a cell of
 * a block that says more than was found.
 */
export type MergedPlace = "own" | "spokenFor" | "shared";

/** The merged blocks among found cells, and what becomes of them. */
export class MergedTargets {
  private readonly blockAt = new Map<string, Block>();
  private readonly rulesAt = new Map<string, Set<string>>();
  private readonly peopleRows: ReadonlySet<number>;

  constructor({ row, count }: Pick<Roster, "row" | "count">, targets: readonly FixTarget[], blocks: readonly Block[]) {
    this.peopleRows = new Set(blocks.length === 0 ? [] : row.subarray(0, count));
    for (const target of targets) {
      const rules = this.rulesAt.get(cellKey(target)) ?? new Set();
      this.rulesAt.set(cellKey(target), rules.add(target.rule));
    }
    const columns = new Set(targets.map(({ column }) => column));
    for (const block of blocks)
      for (const column of columns)
        if (column >= block.left && column <= block.right)
          for (let at = block.top; at <= block.bottom; at++) this.blockAt.set(cellKey({ row: at, column }), block);
  }

  placeOf(target: FixTarget): MergedPlace {
    const block = this.blockAt.get(cellKey(target));
    if (block === undefined) return "own";
    const { top, left } = block;
    if (target.row === top && target.column === left) return this.mayBeFixed(target.rule, block) ? "own" : "shared";
    const first = { row: top, column: left };
    return this.isFound(target.rule, first) && this.mayBeFixed(target.rule, block) ? "spokenFor" : "shared";
  }

  /**
   * What only tidies says the same as before, of whomever; what somebody decides must have been found of all people in
   * the block.
   */
  private mayBeFixed(rule: string, { top, bottom, left }: Block): boolean {
    if (ruleOf(rule)?.fix?.choices === undefined) return true;
    for (let row = top; row <= bottom; row++)
      if (this.peopleRows.has(row) && !this.isFound(rule, { row, column: left })) return false;
    return true;
  }

  private isFound(rule: string, cell: Cell): boolean {
    return this.rulesAt.get(cellKey(cell))?.has(rule) === true;
  }
}
