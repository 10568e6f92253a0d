import type { NotDonePerson } from "./notDonePeople";
import { STEPS, type Step } from "./toDos";

/** Next steps of the people not done in one unit: how many have to take each. They add up to `total`. */
export interface UnitSteps {
  /** "" stands for everybody whose unit cannot be told; it comes last. */
  unit: string;
  steps: Readonly<Record<Step, number>>;
  /** People whose row does not say enough to know their step. */
  unclear: number;
  total: number;
}

interface Counting {
  steps: Record<Step, number>;
  unclear: number;
  total: number;
}

const none = (): Counting => ({
  steps: Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>,
  unclear: 0,
  total: 0,
});

/**
 * How many people of each unit have to take which step, so that the police can be asked to come to the office (letter
 * 1397/BHXH-VP, item 2). Units in order of appearance; units where all are done are left out.
 */
export function stepsByUnit(people: readonly Pick<NotDonePerson, "unit" | "step">[]): readonly UnitSteps[] {
  const counts = new Map<string, Counting>();
  for (const { unit, step } of people) {
    const count = counts.get(unit) ?? none();
    counts.set(unit, count);
    if (step === null) count.unclear++;
    else count.steps[step]++;
    count.total++;
  }
  const rows = [...counts].map(([unit, count]) => ({ unit, ...count }));
  return [...rows.filter(({ unit }) => unit !== ""), ...rows.filter(({ unit }) => unit === "")];
}
