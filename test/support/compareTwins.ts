import { TWIN_DIFFERENCES, type FormulaEngine, type TwinDifference } from "./twinDifferences";
import type { Question, TwinSheet } from "./twinSheets";

/** What a comparison of rules with an engine's answers came to. */
export interface Comparison {
  /** Each difference that nobody knew of, readable. */
  unknown: string[];
  /** Reasons of known differences that did not show. */
  unmet: string[];
}

function explains({ engines, value, rules }: TwinDifference, engine: FormulaEngine, question: Question): boolean {
  return (
    engines.includes(engine) &&
    (rules === undefined || rules.includes(question.owner)) &&
    question.values.some((named) => value(named))
  );
}

/**
 * Holds what an engine makes of each highlight's formula against what the rules say. @param answers by sheet and
 * question
 */
export function compareTwins(
  sheets: readonly TwinSheet[],
  answers: readonly (readonly boolean[])[],
  engine: FormulaEngine,
): Comparison {
  const differing = sheets.flatMap(({ name, questions }, sheet) =>
    questions.flatMap((question, i) => (question.found === answers[sheet]?.[i] ? [] : [{ name, question }])),
  );
  const known = TWIN_DIFFERENCES.filter(({ engines }) => engines.includes(engine));
  return {
    unknown: differing
      .filter(({ question }) => !known.some((difference) => explains(difference, engine, question)))
      .map(({ name, question: { address, owner, found, values } }) => {
        const who = found ? "only the rule marks" : "only the formula marks";
        return `${name}: ${who} ${address} ${owner}, of ${JSON.stringify(values)}`;
      }),
    unmet: known
      .filter((difference) => !differing.some(({ question }) => explains(difference, engine, question)))
      .map(({ reason }) => reason),
  };
}
