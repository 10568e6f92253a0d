import type { RuleId, RuleText } from "./ruleText";
import type { Texts } from "./texts";

/** Text of a rule by its id. Throws where there is none: a rule without words is a bug. */
export function ruleTextFor(texts: Texts, rule: string): RuleText {
  if (!Object.hasOwn(texts.rules, rule)) throw new Error(`No text for the rule "${rule}".`);
  return texts.rules[rule as RuleId];
}
