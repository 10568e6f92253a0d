import { FIELDS, type Field } from "../../roster/field";
import type { Layout } from "../../roster/layout";
import { NO_UNIT, type Roster } from "../../roster/roster";
import type { Finding } from "../../rules/finding";
import type { FindingList } from "../../rules/findingList";
import { ruleOf } from "../../rules/ruleOf";
import { maskNumbers } from "../../grid/maskNumbers";
import { keyedPerson } from "./keyedPerson";
import { lineKey, type LineKey } from "./lineKey";
import { otherBearers } from "./otherBearers";

/** Something that a unit has to supply or put right. No whole ID number stands in it. */
export interface SupplementLine {
  name: string;
  /** "" where the row holds no number of 12 digits. */
  citizenId: string;
  key: LineKey;
  finding: Finding;
}

/** What one unit is asked for, person by person as they stand in the sheet. */
export interface SupplementUnit {
  /** null: people of whom no unit can be told. */
  name: string | null;
  people: number;
  lines: readonly SupplementLine[];
}

/** What all units are asked for. */
export interface SupplementLines {
  /** In the order of the sheet, people without a unit last. */
  units: readonly SupplementUnit[];
  /** Findings left out, because the office puts them right itself with one click: spelling, lost zeros. */
  leftOut: number;
}

/** Whether only somebody who knows the person can put it right. */
function needsUnit(rule: string): boolean {
  const fix = ruleOf(rule)?.fix;
  return fix === undefined || fix.choices !== undefined;
}

function lineOf(roster: Roster, finding: Finding, othersOf: ReturnType<typeof otherBearers>): SupplementLine {
  const { person, rule, cells } = finding;
  const keyed = keyedPerson(roster, person);
  const field = fieldOfColumn(roster.layout, cells[0]?.column);
  const key = lineKey({ ...keyed, rule, field }, othersOf(person));
  return { name: maskNumbers(keyed.name), citizenId: keyed.citizenId, key, finding };
}

/** The field that a column serves; "" for none. */
export function fieldOfColumn({ columns }: Layout, column: number | undefined): Field | "" {
  const serving = FIELDS.find((field) => columns[field]?.index === column);
  return column === undefined || serving === undefined ? "" : serving;
}

/** How many there are for all units together. */
export function countLines({ units }: SupplementLines): number {
  return units.reduce((sum, { lines }) => sum + lines.length, 0);
}

/**
 * The units that have anything to supply, in the order of `supplementLines`; null: people of whom no unit can be told.
 */
export function unitsToSupply(
  roster: Roster,
  findings: Pick<FindingList, "groups" | "personAt">,
): readonly (string | null)[] {
  const asked = new Set<number>();
  for (const { rule, from, to } of findings.groups)
    if (needsUnit(rule))
      for (let index = from; index < to; index++) asked.add(unitAt(roster, findings.personAt(index)));
  return [...roster.units.keys(), NO_UNIT]
    .filter((unit) => asked.has(unit))
    .map((unit) => (unit === NO_UNIT ? null : maskNumbers(roster.units[unit] ?? "")));
}

/** The index of somebody's unit; NO_UNIT where none can be told, or its cell holds an error. */
const unitAt = ({ unit, units }: Roster, person: number): number => {
  const index = unit[person] ?? NO_UNIT;
  return units[index] === undefined ? NO_UNIT : index;
};

/** Sorts findings by unit, then person, then rule. */
export function supplementLines(
  roster: Roster,
  findings: Pick<FindingList, "groups" | "length" | "at">,
): SupplementLines {
  const ofUnits = roster.units.map((): Finding[] => []);
  const unitless: Finding[] = [];
  let leftOut = 0;
  for (const { rule, from, to } of findings.groups) {
    if (!needsUnit(rule)) {
      leftOut += to - from;
      continue;
    }
    for (let index = from; index < to; index++) {
      const finding = findings.at(index);
      (ofUnits[roster.unit[finding.person] ?? -1] ?? unitless).push(finding);
    }
  }
  const othersOf = otherBearers(roster);
  const units = [...ofUnits, unitless].map((found, index): SupplementUnit => ({
    name: found === unitless ? null : maskNumbers(roster.units[index] ?? ""),
    people: new Set(found.map(({ person }) => person)).size,
    lines: [...found].sort((a, b) => a.person - b.person).map((finding) => lineOf(roster, finding, othersOf)),
  }));
  return { units: units.filter(({ lines }) => lines.length > 0), leftOut };
}
