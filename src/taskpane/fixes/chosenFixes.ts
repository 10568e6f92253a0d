import { cellKey } from "../../rules/cellsNow";
import type { FixDecision, FixPreview } from "../../rules/planFixes";
import type { FixContext } from "../../rules/fix";
import { proposeFix, type ProposedFix } from "../../rules/proposeFix";
import { withSpellings } from "../../rules/standing";

/** What the user has decided in a preview. */
export interface FixAnswers {
  /** Only fixes in this column (from 0); null: in all. */
  column: number | null;
  /** The texts chosen, by `cellKey`; cells without one are left as they are. */
  texts: ReadonlyMap<string, string>;
}

/** The columns that fixes would be written to, from the left. */
export function columnsOf(fixes: readonly ProposedFix[]): number[] {
  return [...new Set(fixes.map(({ column }) => column))].sort((a, b) => a - b);
}

function decided(decision: FixDecision, context: FixContext, { texts }: FixAnswers): ProposedFix[] {
  const text = texts.get(cellKey(decision));
  if (text === undefined) return [];
  const { rule, row, column, standing, cell, choices, outcomes } = decision;
  const after = outcomes?.[choices.indexOf(text)];
  if (after !== undefined) return [{ rule, row, column, standing, before: cell, after }];
  const fix = proposeFix(decision, cell, context, text);
  return fix === null ? [] : [fix];
}

/** The fixes that need no decision, as far as their column is wanted. */
export function plainFixes({ fixes }: FixPreview, { column }: FixAnswers): readonly ProposedFix[] {
  return column === null ? fixes : fixes.filter((fix) => fix.column === column);
}

/** All that would be written. */
export function chosenFixes(preview: FixPreview, answers: FixAnswers): ProposedFix[] {
  return withSpellings([
    ...plainFixes(preview, answers),
    ...preview.decisions.flatMap((decision) => decided(decision, preview.context, answers)),
  ]);
}
