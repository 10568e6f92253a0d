import type { FindingList } from "../../rules/findingList";
import type { Texts } from "../../text/texts";
import type { Findings } from "./createFindings";
import { NO_FILTER } from "./findingFilter";
import { findingGroups } from "./findingGroups";

/** Shows of a list what leaves people to be verified, and that alone, unfolded, and goes to the first of it. */
export async function goToVerify(findings: Findings, list: Pick<FindingList, "groups">, texts: Texts): Promise<void> {
  const filter = { ...NO_FILTER, toVerify: true };
  await findings.setFilter(filter, texts);
  const { shown, filter: current } = findings.getState();
  // another one came in between
  if (current !== filter) return;
  const groups = findingGroups(list, shown).flatMap((ofSeverity) => ofSeverity.groups);
  for (const { rule } of groups) findings.setOpen(rule, true);
  const first = shown?.[groups[0]?.from ?? 0];
  if (first !== undefined) await findings.goTo(first, true);
}
