import type { PeopleOfReport } from "../../src/summary/notDonePeople";
import type { ReportFacts } from "../../src/documents/report/reportFacts";
import type { Summary, Tally } from "../../src/summary/summary";
import type { Step, ToDo } from "../../src/summary/toDos";
import { REASON_CATEGORIES, reasonCategoryIndex } from "../../src/roster/cells/reasonCategory";
import { Level2 } from "../../src/roster/roster";

/** A person as the report sees one. */
export interface ReportPerson {
  name: string;
  unit?: string;
  id?: "issued" | "notIssued" | "toVerify";
  level2?: keyof typeof Level2;
  /** Id of a category; for those not done, "blank" if left out. */
  reason?: string;
  step?: Step;
  oneStop?: boolean;
  /** Has a passport, and so no CCCD. */
  foreigner?: boolean;
}

const NOT_DONE: readonly string[] = ["blank", "pending", "no"];

const isNotDone = ({ level2 = "done" }: ReportPerson) => NOT_DONE.includes(level2);

function tally(people: readonly ReportPerson[]): Tally {
  const count = (holds: (person: ReportPerson) => boolean) => people.filter(holds).length;
  const done = count(({ level2 = "done" }) => level2 === "done");
  const notDone = count(isNotDone);
  return {
    total: people.length,
    issued: count(({ id = "issued" }) => id === "issued"),
    notIssued: count(({ id }) => id === "notIssued"),
    idToVerify: count(({ id }) => id === "toVerify"),
    done,
    notDone,
    level2ToVerify: people.length - done - notDone,
    pending: count(({ level2 }) => level2 === "pending"),
  };
}

function reasonsOf(people: readonly ReportPerson[]): Summary["reasons"] {
  const counts = new Map<string, number>();
  for (const { reason = "blank" } of people.filter(isNotDone)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([category, count]) => ({
      category,
      count,
      label: REASON_CATEGORIES[reasonCategoryIndex(category)]?.label ?? "",
    }))
    .sort((one, other) => other.count - one.count);
}

/** The people's units in order of appearance. */
const unitsOf = (people: readonly ReportPerson[]) => [
  ...new Set(people.flatMap(({ unit }) => (unit === undefined ? [] : [unit]))),
];

function summaryOf(people: readonly ReportPerson[]): Summary {
  const units = unitsOf(people);
  const oneStop = people.filter((person) => person.oneStop);
  return {
    totals: tally(people),
    oneStop: oneStop.length > 0 ? { total: oneStop.length, done: tally(oneStop).done ?? 0 } : null,
    reasons: reasonsOf(people),
    units:
      units.length > 0 ? units.map((name) => ({ name, ...tally(people.filter(({ unit }) => unit === name)) })) : null,
    hiddenPeople: 0,
    foreigners: people.filter((person) => person.foreigner === true).length,
  };
}

function rosterOf(people: readonly ReportPerson[]): PeopleOfReport {
  const units = unitsOf(people);
  return {
    count: people.length,
    name: people.map(({ name }) => name),
    legacy: new Uint8Array(people.length),
    legacyVni: new Uint8Array(people.length),
    level2: Uint8Array.from(people, ({ level2 = "done" }) => Level2[level2]),
    unit: Int32Array.from(people, ({ unit }) => (unit === undefined ? -1 : units.indexOf(unit))),
    units,
    reasonCategory: Uint8Array.from(people, ({ reason = "blank" }) => reasonCategoryIndex(reason)),
  };
}

function toDosOf(people: readonly ReportPerson[]): ToDo[] {
  return people.flatMap(({ unit = "", step }, person) =>
    step === undefined ? [] : [{ person, unit, step, row: person + 1, column: 4 }],
  );
}

/**
 * Facts of a report about these people, counted by the definitions of design §5. Checked at 14:05 on 5 January 2026.
 */
export function reportFactsOf(people: readonly ReportPerson[]): ReportFacts {
  return {
    summary: summaryOf(people),
    roster: rosterOf(people),
    toDos: toDosOf(people),
    sheetName: "Danh sách",
    checkedAt: new Date(2026, 0, 5, 14, 5),
  };
}
