import type { Comparable, Identity } from "./comparedRoster";

/** Those of one roster who are left under a name, as far as they can be told from namesakes in the other. */
class Namesakes {
  /** Whether anybody is there, by what is known: 1 of the ID, 2 of the birth date. */
  private readonly known = [false, false, false, false];
  /** Units, and whether somebody there lacks the ID or the birth date. */
  private readonly units = new Map<string, boolean>();

  add(person: Identity, unit: string | null): void {
    this.known[knownOf(person)] = true;
    if (unit !== null) this.units.set(unit, this.units.get(unit) === true || knownOf(person) < ALL);
  }

  /**
   * Whether nothing tells somebody of that name apart from one of these: two IDs do, and two birth dates; in one unit
   * only both together do.
   */
  mayBe(person: Identity, unit: string | null): boolean {
    const known = knownOf(person);
    if (this.known.some((isThere, other) => isThere && (known & other) === 0)) return true;
    const lacks = unit === null ? undefined : this.units.get(unit);
    return lacks !== undefined && (lacks || known < ALL);
  }
}

const ALL = 3;
const knownOf = ({ id, birth }: Identity): number => (id === 0 ? 0 : 1) + (birth === 0 ? 0 : 2);

/** What is compared of somebody, as a text. */
const stateOf = ({ toned, id, birth, year, unit, level2 }: Identity): string =>
  [toned, id, birth, year, unit, level2].join("\n");

/** Who is left under the same names in two rosters. */
export interface LeftNamesakes {
  /**
   * Whether both rosters say the same of all who are left under somebody's name: whoever of them is who, nothing
   * changed.
   */
  isSettled: (person: Identity) => boolean;
  before: { mayBe: (person: Identity) => boolean };
  after: { mayBe: (person: Identity) => boolean };
}

/** Looks through those of two rosters who were not paired. It stops after everybody. */
export function* namesakesOf(
  before: readonly Identity[],
  restBefore: readonly number[],
  after: readonly Identity[],
  restAfter: readonly number[],
  comparable: Comparable,
): Generator<void, LeftNamesakes> {
  // where units are not compared, all are of one
  const unitOf = ({ unit }: Identity): string | null => (comparable.unit ? (unit === "" ? null : unit) : "");
  const surplus = new Map<string, Map<string, number>>();
  const names = { before: new Map<string, Namesakes>(), after: new Map<string, Namesakes>() };
  for (const [rest, people, byName, one] of [
    [restBefore, before, names.before, 1],
    [restAfter, after, names.after, -1],
  ] as const)
    for (const person of rest) {
      yield;
      const identity = people[person];
      if (identity === undefined) continue;
      const { name } = identity;
      const states = surplus.get(name) ?? new Map<string, number>();
      states.set(stateOf(identity), (states.get(stateOf(identity)) ?? 0) + one);
      surplus.set(name, states);
      const namesakes = byName.get(name) ?? new Namesakes();
      namesakes.add(identity, unitOf(identity));
      byName.set(name, namesakes);
    }
  const open = new Set<string>();
  for (const [name, states] of surplus) {
    yield;
    if ([...states.values()].some((count) => count !== 0)) open.add(name);
  }
  const among = (byName: ReadonlyMap<string, Namesakes>) => ({
    mayBe: (person: Identity) => byName.get(person.name)?.mayBe(person, unitOf(person)) === true,
  });
  return { isSettled: ({ name }) => !open.has(name), before: among(names.before), after: among(names.after) };
}
