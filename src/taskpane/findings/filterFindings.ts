import { cellAddress } from "../../grid/address";
import { foldText } from "../../grid/foldText";
import { nameOf } from "../../roster/nameOf";
import type { Roster } from "../../roster/roster";
import type { FindingList } from "../../rules/findingList";
import { UNITLESS, type FindingFilter } from "./findingFilter";

/** Findings looked at in one go before the pane may breathe. */
const FINDINGS_AT_ONCE = 1000;

const ADDRESS = /^[a-z]{1,3}[1-9]\d*$/;

/** Tells whether a person stands in the wanted unit. */
function unitTest(roster: Roster, unit: string | null): (person: number) => boolean {
  if (unit === null) return () => true;
  if (unit === UNITLESS) return (person) => (roster.unit[person] ?? -1) < 0;
  const wanted = roster.units.indexOf(unit);
  return (person) => wanted >= 0 && roster.unit[person] === wanted;
}

/**
 * The findings that a filter wants, as ascending indexes. A generator, so that the caller decides when to go on: it stops after every
 * thousand findings looked at.
 * @param wordsOf what can be read of a rule: its name, its sentence
 */
export function* filterFindings(
  findings: Pick<FindingList, "groups" | "length" | "personAt" | "cellsAt">,
  roster: Roster,
  { severity, rule, unit, text }: FindingFilter,
  wordsOf: (rule: string) => string,
): Generator<void, Int32Array> {
  const wanted = foldText(text).split(" ").filter(Boolean);
  const inUnit = unitTest(roster, unit);
  const found = new Int32Array(findings.length);
  let count = 0;
  let looked = 0;
  for (const group of findings.groups) {
    if ((severity !== null && group.severity !== severity) || (rule !== null && group.rule !== rule)) continue;
    const said = foldText(wordsOf(group.rule));
    const open = wanted.filter((word) => !said.includes(word));
    for (let index = group.from; index < group.to; index++) {
      if (++looked % FINDINGS_AT_ONCE === 0) yield;
      const person = findings.personAt(index);
      if (inUnit(person) && (open.length === 0 || matches(findings, roster, index, person, open)))
        found[count++] = index;
    }
  }
  return found.slice(0, count);
}

/** Whether each word stands in the person's name or is the address of a cell of the finding. */
function matches(
  findings: Pick<FindingList, "cellsAt">,
  roster: Roster,
  index: number,
  person: number,
  words: readonly string[],
): boolean {
  const name = foldText(nameOf(roster, person));
  return words.every(
    (word) =>
      name.includes(word) ||
      (ADDRESS.test(word) &&
        findings.cellsAt(index).some(({ row, column }) => cellAddress(row, column).toLowerCase() === word)),
  );
}
