import type { Cell } from "./finding";
import type { FixableCell, FixContext } from "./fix";
import { ruleOf } from "./ruleOf";
import type { Standing } from "./standing";

/** A found cell that is to be put right. */
export interface FixTarget extends Cell {
  rule: string;
}

/** A found cell, and whose it is. */
export interface PlacedTarget extends FixTarget {
  standing: Standing;
}

/** A cell as it is, and as it is to be: everything needed to write the fix for its person, and to put the cell back. */
export interface ProposedFix extends PlacedTarget {
  before: FixableCell;
  after: FixableCell;
}

/** The fix of a found cell as it is now; null where there is nothing to be done, or nothing was chosen. */
export function proposeFix(
  { rule, row, column, standing }: PlacedTarget,
  before: FixableCell,
  context: FixContext,
  choice?: string,
): ProposedFix | null {
  const fix = ruleOf(rule)?.fix?.propose(before, context, choice);
  if (fix === undefined || fix === null) return null;
  const after = {
    value: fix.value,
    numberFormat: fix.asText ? "@" : before.numberFormat,
    font: fix.font ?? before.font,
  };
  return { rule, row, column, standing, before, after };
}
