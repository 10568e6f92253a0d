import { REASON_CATEGORIES } from "../roster/cells/reasonCategory";
import { Level2, type Roster } from "../roster/roster";
import { nameOf, type Names } from "../roster/nameOf";
import { unitNameOf } from "../roster/unitNameOf";
import type { Summary } from "./summary";
import type { Step, ToDo } from "./toDos";

/** What the list of those not done needs of a roster. */
export type PeopleOfReport = Names & Pick<Roster, "count" | "unit" | "units" | "level2" | "reasonCategory">;

/** Somebody counted in "Tổng số CCVC&NLĐ chưa cài đặt". */
export interface NotDonePerson {
  name: string;
  /** "" where no unit can be told. */
  unit: string;
  /** The category only: the reason as written may tell of an illness. */
  reason: string;
  /** null where the row does not say enough to know. */
  step: Step | null;
}

/** What of a check tells who is not done. */
export interface Counted {
  summary: Summary;
  roster: PeopleOfReport;
  toDos: readonly ToDo[];
}

/**
 * The people not done (design §5, "Counting"), unit by unit as the summary has them, those of one in the order of the
 * sheet; whose unit cannot be told come last. As many as `Tally.notDone` says; none where that is not known.
 */
export function notDonePeople({ summary, roster, toDos }: Counted): NotDonePerson[] {
  if (summary.totals.notDone === null) return [];
  const steps = new Map(toDos.map((toDo) => [toDo.person, toDo.step]));
  // one more than there are, for those whose unit, -1, cannot be told
  const units: NotDonePerson[][] = Array.from({ length: roster.units.length + 1 }, () => []);
  for (let person = 0; person < roster.count; person++) {
    const level2 = roster.level2[person];
    if (level2 !== Level2.pending && level2 !== Level2.no && level2 !== Level2.blank) continue;
    units.at(roster.unit[person] ?? -1)?.push({
      name: nameOf(roster, person),
      unit: unitNameOf(roster, person),
      reason: REASON_CATEGORIES[roster.reasonCategory[person] ?? -1]?.label ?? "",
      step: steps.get(person) ?? null,
    });
  }
  return units.flat();
}
