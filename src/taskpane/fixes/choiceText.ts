import { REASON_CATEGORIES } from "../../roster/cells/reasonCategory";
import { ruleOf } from "../../rules/ruleOf";
import type { Texts } from "../../text/texts";

/**
 * How a choice is called: a category of reasons by its name in the language of the pane, a mark by what it says and the
 * word for it.
 * @param place of the choice among those of its rule: of marks, yes comes first
 */
export function choiceText(rule: string, choice: string, place: number, texts: Texts): string {
  if (ruleOf(rule)?.fix?.marks === true) return place === 0 ? texts.fixes.yes(choice) : texts.fixes.no(choice);
  const category = REASON_CATEGORIES.find(({ label }) => label === choice);
  return category === undefined ? choice : texts.reason(category.id, category.label);
}
