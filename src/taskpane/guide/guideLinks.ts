import type { Step } from "../../summary/toDos";
import type { GuidePointId } from "../../text/guideOutline";
import type { RuleId } from "../../text/ruleText";

const GUIDE_OF_RULE = new Map<string, GuidePointId>([
  ["missing-citizen-id", "without-card"],
  ["old-id-number", "without-card"],
  ["level-2-without-citizen-id", "without-card"],
  ["missing-level-2", "with-card"],
  ["unclear-level-2", "levels"],
  ["missing-reason", "report"],
  ["one-stop-not-level-2", "one-stop"],
] satisfies [RuleId, GuidePointId][]);

/**
 * The point of the guide that helps with what a rule finds; most rules are about writing, of which the letter says
 * nothing.
 */
export function guideOfRule(rule: string): GuidePointId | undefined {
  return GUIDE_OF_RULE.get(rule);
}

/** The point of the guide that says how a step is taken. */
export const GUIDE_OF_STEP: Readonly<Record<Step, GuidePointId>> = {
  "card-and-level-2": "without-card",
  register: "with-card",
  immigration: "as-card",
  wait: "waiting",
  activate: "activating",
};
