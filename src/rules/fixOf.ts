import type { Fix } from "./fix";
import { RULES } from "./index";

const FIXES = new Map(RULES.flatMap(({ id, fix }) => (fix === undefined ? [] : [[id, fix] as const])));

/** How what a rule finds can be put right; undefined where only the user can. */
export function fixOf(rule: string): Fix | undefined {
  return FIXES.get(rule);
}
