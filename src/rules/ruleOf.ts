import { RULES } from "./index";
import type { Rule } from "./rule";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of a finding, by its id; undefined where there is none (any more). */
export const ruleOf = (id: string): Rule | undefined => BY_ID.get(id);
