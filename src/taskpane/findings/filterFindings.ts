import { cellAddress } from "../../grid/address";
import { foldText } from "../../grid/foldText";
import { nameOf } from "../../roster/nameOf";
import { LEVEL_2_FIELDS } from "../../roster/fieldsOfLayout";
import type { Field } from "../../roster/field";
import type { Roster } from "../../roster/roster";
import type { FindingList } from "../../rules/findingList";
import { countOfId, countOfLevel2 } from "../../summary/counting";
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
 * Tells whether a finding points at the ID of a person whose ID is to be verified, or at the level 2 of one whose level
 * 2 is.
 */
function verifyTest(
  findings: Pick<FindingList, "cellsAt">,
  roster: Roster,
): (index: number, person: number) => boolean {
  const columnsOf = (fields: readonly Field[]) => new Set(fields.map((field) => roster.layout.columns[field]?.index));
  const ids = columnsOf(["citizenId"]);
  const levels = columnsOf(LEVEL_2_FIELDS);
  return (index, person) => {
    const idOpen = countOfId(roster, person) === "idToVerify";
    const levelOpen = countOfLevel2(roster, person) === "level2ToVerify";
    return (
      (idOpen || levelOpen) &&
      findings.cellsAt(index).some(({ column }) => (idOpen && ids.has(column)) || (levelOpen && levels.has(column)))
    );
  };
}

/**
 * The findings that a filter wants, as ascending indexes. A generator, so that the caller decides when to go on: it
 * stops after every thousand findings looked at.
 * @param wordsOf what can be read of a rule: its name, its sentence
 */
export function* filterFindings(
  findings: Pick<FindingList, "groups" | "length" | "personAt" | "cellsAt">,
  roster: Roster,
  { severity, rule, unit, text, toVerify }: FindingFilter,
  wordsOf: (rule: string) => string,
): Generator<void, Int32Array> {
  const wanted = foldText(text).split(" ").filter(Boolean);
  const inUnit = unitTest(roster, unit);
  const isOpen = toVerify ? verifyTest(findings, roster) : () => true;
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
      const fits = inUnit(person) && isOpen(index, person);
      if (fits && (open.length === 0 || matches(findings, roster, index, person, open))) found[count++] = index;
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
