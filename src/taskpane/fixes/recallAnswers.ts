import { cellKey } from "../../rules/cellsNow";
import { ruleOf } from "../../rules/ruleOf";
import type { PlacedTarget } from "../../rules/proposeFix";
import type { CellValue } from "../../grid/cellValue";
import { columnsOf, type FixAnswers } from "./chosenFixes";
import type { OpenPreview } from "./fixesState";
import { answerKey, type KeptAnswer, type KeptAnswers } from "./keptAnswers";

/** What the user has decided in a preview, and which cells (see `cellKey`) are not to be written to. */
export interface PreviewAnswers extends FixAnswers {
  leftOut: ReadonlySet<string>;
}

/** What was decided before, as far as it is about a preview. */
export interface RecalledAnswers {
  answers: PreviewAnswers;
  /** Decided for cells that are no longer as they were, or of people who are not surely found again. */
  lapsed: readonly KeptAnswer[];
  /** What is to be kept of a preview of which this was decided; what lapsed is not. */
  readonly keep: (answers: PreviewAnswers) => KeptAnswers;
}

/** What a preview needs to know of the people and columns that it is about. */
export interface PreviewNames {
  /** The heading of a column (from 0), "" where it has none. */
  readonly headingOf: (column: number) => string;
  /** The name of who stood in a row (from 0) when it was checked, "" where nobody did. */
  readonly nameAt: (row: number) => string;
}

interface Target extends PlacedTarget {
  value: CellValue;
  /** The texts to choose from; null: nothing is to be decided. */
  choices: readonly string[] | null;
}

/** Whether a preview asks for what was decided, if its cell is as it was. */
function asksFor({ result, which }: OpenPreview, { sheetId, rule }: KeptAnswer): boolean {
  if (sheetId !== result.sheetId) return false;
  return which.kind === "rule" ? rule === which.rule : which.kind === "safe" && ruleOf(rule)?.fix?.safe === true;
}

/** Recalls in a preview what was decided before: for the same cell of the same person, wherever the row stands now. */
export function recallAnswers(
  open: OpenPreview,
  kept: KeptAnswers,
  { headingOf, nameAt }: PreviewNames,
): RecalledAnswers {
  const { preview } = open;
  const { sheetId } = open.result;
  const targets: Target[] = [
    ...preview.fixes.map((fix) => ({ ...fix, value: fix.before.value, choices: null })),
    ...preview.decisions.map((decision) => ({ ...decision, value: decision.cell.value })),
  ];
  const keyed = targets.map((target) => ({ target, key: answerKey(sheetId, target, target.value) }));
  const byKey = new Map<string, Target | null>();
  // of two that cannot be told apart neither is recalled
  for (const { target, key } of keyed) byKey.set(key, byKey.has(key) ? null : target);
  const targetOf = ({ key, text }: KeptAnswer): Target | null => {
    const target = byKey.get(key) ?? null;
    return (text === null) === (target?.choices === null) && (text === null || target?.choices?.includes(text) === true)
      ? target
      : null;
  };

  const texts = new Map<string, string>();
  const leftOut = new Set<string>();
  const lapsed: KeptAnswer[] = [];
  const others: KeptAnswer[] = [];
  for (const answer of kept.cells) {
    const target = targetOf(answer);
    if (target === null) (asksFor(open, answer) && !answer.written ? lapsed : others).push(answer);
    else if (answer.text === null) leftOut.add(cellKey(target));
    else texts.set(cellKey(target), answer.text);
  }
  const columns = columnsOf(preview.fixes);
  const column = columns.find((each) => kept.heading !== null && headingOf(each) === kept.heading);

  return {
    answers: { column: column ?? null, texts, leftOut },
    lapsed,
    keep(answers) {
      const cells = keyed.flatMap(({ target, key }): KeptAnswer[] => {
        const cell = cellKey(target);
        const text = answers.texts.get(cell) ?? null;
        if (text === null && !answers.leftOut.has(cell)) return [];
        const { rule, row, column: at } = target;
        return [{ key, sheetId, rule, row, column: at, name: nameAt(row), text, written: false }];
      });
      // a preview of one column asks for none
      const heading = columns.length < 2 ? kept.heading : answers.column === null ? null : headingOf(answers.column);
      return { cells: [...others, ...cells], heading };
    },
  };
}
