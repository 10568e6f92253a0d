import { FIELDS } from "../../src/roster/field";
import { REASON_CATEGORIES } from "../../src/roster/cells/reasonCategory";
import { RULES } from "../../src/rules/index";
import { STEPS } from "../../src/summary/toDos";

/** What the program calls rules, columns, steps and reasons, as far as no Vietnamese word is spelled so. */
export const PROGRAM_IDS: readonly string[] = [
  ...RULES.map(({ id }) => id),
  ...FIELDS,
  ...STEPS,
  ...REASON_CATEGORIES.map(({ id }) => id),
].filter((id) => /[-_A-Z]/u.test(id));
