import type { Field } from "../roster/field";
import { hasField } from "../roster/fieldsOfLayout";
import type { Layout } from "../roster/layout";
import type { Rule } from "./rule";

/** The first field that a rule needs and a roster does not tell of; undefined where it tells of all. */
export function missingNeed({ needs }: Rule, layout: Layout): Field | undefined {
  return needs.find((field) => !hasField(layout, field));
}

/** Whether a rule can find anything in a roster with these columns. */
export function runsOn(rule: Rule, layout: Layout): boolean {
  if (missingNeed(rule, layout) !== undefined) return false;
  return rule.optional === undefined || rule.optional.some((field) => hasField(layout, field));
}
