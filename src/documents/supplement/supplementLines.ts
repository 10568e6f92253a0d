import { nameOf } from "../../roster/nameOf";
import type { Roster } from "../../roster/roster";
import type { Finding } from "../../rules/finding";
import type { FindingList } from "../../rules/findingList";
import { fixOf } from "../../rules/fixOf";
import { maskedId, maskNumbers } from "../../grid/maskNumbers";

/** Something that a unit has to supply or put right. No whole ID number stands in it. */
export interface SupplementLine {
  name: string;
  /** "" where the row holds no number of 12 digits. */
  citizenId: string;
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
  const fix = fixOf(rule);
  return fix === undefined || fix.choices !== undefined;
}

function lineOf(roster: Roster, finding: Finding): SupplementLine {
  const number = roster.idNumber[finding.person] ?? 0;
  return {
    name: maskNumbers(nameOf(roster, finding.person)),
    citizenId: number === 0 ? "" : maskedId(number),
    finding,
  };
}

/** How many there are for all units together. */
export function countLines({ units }: SupplementLines): number {
  return units.reduce((sum, { lines }) => sum + lines.length, 0);
}

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
  const units = [...ofUnits, unitless].map((found, index): SupplementUnit => ({
    name: found === unitless ? null : maskNumbers(roster.units[index] ?? ""),
    people: new Set(found.map(({ person }) => person)).size,
    lines: [...found].sort((a, b) => a.person - b.person).map((finding) => lineOf(roster, finding)),
  }));
  return { units: units.filter(({ lines }) => lines.length > 0), leftOut };
}
