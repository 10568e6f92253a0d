import { hasToVerify } from "../../summary/isDraft";
import type { Tally } from "../../summary/summary";
import type { Texts } from "../../text/texts";
import { uncounted } from "../totals/uncounted";

/**
 * What is said above the list of so many next steps: what the list is, or that nobody is left; and of what it cannot
 * tell.
 */
export function toDosAbout(
  totals: Pick<Tally, "notIssued" | "notDone" | "idToVerify" | "level2ToVerify">,
  count: number,
  { toDos }: Pick<Texts, "toDos">,
): string[] {
  const unknown = uncounted(totals).map((what) => toDos.unknown[what]);
  if (count > 0) return [toDos.about, ...unknown];
  if (unknown.length > 0) return unknown;
  return [hasToVerify(totals) ? toDos.onlyToVerify : toDos.none];
}
