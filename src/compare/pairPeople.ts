import type { Comparable, Identity } from "./comparedRoster";
import { agrees, bearersOf, KnownPeople, soleBearer, type KeyOf } from "./knownPeople";
import { genderOfId } from "../roster/cells/citizenIdNumber";
import { namesakesOf } from "./namesakes";

/** Somebody who stands in both rosters, by the index in each. */
export interface Pair {
  before: number;
  after: number;
}

/**
 * Who of two rosters is who. Everybody of either stands in one of these at most; those in none are nobody of the other
 * roster, or nothing changed about them.
 */
export interface Pairing {
  pairs: readonly Pair[];
  /** Of the earlier roster: surely nobody of the later one. */
  left: readonly number[];
  /** Of the later roster: surely nobody of the earlier one. */
  joined: readonly number[];
  /** Who may be somebody of the other roster, or may not. */
  unsureBefore: readonly number[];
  unsureAfter: readonly number[];
}

/** Whether both are known and not the same. */
const areOther = (one: number, other: number): boolean => one !== 0 && other !== 0 && one !== other;

/**
 * Who of the other roster somebody is by ID, or by name and birth date; undefined where neither tells, or they tell of
 * two.
 */
function partnerOf(person: number, own: KnownPeople, other: KnownPeople): number | undefined {
  const identity = own.people[person];
  if (identity === undefined) return undefined;
  const ofId = own.ofSameId(identity, other);
  const sameId = other.people[ofId ?? -1];
  const byId = sameId !== undefined && agrees(identity, sameId) ? ofId : undefined;
  const ofName = own.ofSameName(identity, other);
  const sameName = other.people[ofName ?? -1];
  // twins may bear names that only the tones tell apart
  const isTwin = sameName !== undefined && areOther(identity.id, sameName.id) && identity.toned !== sameName.toned;
  const byName = isTwin ? undefined : ofName;
  return byId !== undefined && byName !== undefined && byId !== byName ? undefined : (byId ?? byName);
}

/** Whether what is known of birth and gender speaks against one person: whoever corrects an ID seldom corrects that. */
const areOthers = (one: Identity, other: Identity): boolean =>
  areOther(one.birth, other.birth) ||
  areOther(one.year, other.year) ||
  (areOther(one.id, other.id) && genderOfId(one.id) !== genderOfId(other.id));

/**
 * Pairs by name and unit: where the names of both are known, with their tones, and neither their birth dates nor their
 * IDs speak against it.
 */
function* pairByUnit(
  before: readonly Identity[],
  after: readonly Identity[],
  isPaired: { before: Uint8Array; after: Uint8Array },
  comparesUnits: boolean,
): Generator<void, Pair[]> {
  const keyOf: KeyOf = ({ toned, unit }) =>
    toned === "" || (comparesUnits && unit === "") ? undefined : `${toned}\n${comparesUnits ? unit : ""}`;
  const inBefore = yield* bearersOf(before, keyOf, (person) => isPaired.before[person] === 0);
  const inAfter = yield* bearersOf(after, keyOf, (person) => isPaired.after[person] === 0);
  const pairs: Pair[] = [];
  for (const [key, person] of inBefore) {
    yield;
    const other = soleBearer(key, inBefore, inAfter);
    const [one, two] = [before[person], after[other ?? -1]];
    if (other === undefined || one === undefined || two === undefined) continue;
    if (!areOthers(one, two)) pairs.push({ before: person, after: other });
  }
  return pairs;
}

function unpaired(people: readonly Identity[], isPaired: Uint8Array): number[] {
  return people.flatMap((_, person) => (isPaired[person] === 0 ? [person] : []));
}

/**
 * Finds who of two rosters is who, never by row: by the ID, where name or birth date agree; else by name and full birth
 * date; else by name and unit; each where nobody else of either roster bears it. Who then may still be somebody of the
 * other roster is in doubt; namesakes of whom both rosters say the same are nobody's doubt. The same the other way
 * round. Linear; it stops after everybody.
 */
export function* pairPeople(
  before: readonly Identity[],
  after: readonly Identity[],
  comparable: Comparable,
): Generator<void, Pairing> {
  const [earlier, later] = [yield* KnownPeople.of(before), yield* KnownPeople.of(after)];
  const isPaired = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) };
  /** Who of before each of after is; -1: nobody yet. Told in its order, pairs need not be sorted in one step. */
  const isBefore = new Int32Array(after.length).fill(-1);
  const add = (pair: Pair): void => {
    isBefore[pair.after] = pair.before;
    isPaired.before[pair.before] = isPaired.after[pair.after] = 1;
  };
  for (let person = 0; person < before.length; person++) {
    yield;
    const partner = partnerOf(person, earlier, later);
    if (partner !== undefined && partnerOf(partner, later, earlier) === person) add({ before: person, after: partner });
  }
  for (const pair of yield* pairByUnit(before, after, isPaired, comparable.unit)) add(pair);
  const [restBefore, restAfter] = [unpaired(before, isPaired.before), unpaired(after, isPaired.after)];
  const namesakes = yield* namesakesOf(before, restBefore, after, restAfter, comparable);
  const unsureBefore: number[] = [];
  const unsureAfter: number[] = [];
  const left: number[] = [];
  const joined: number[] = [];
  for (const [rest, people, other, alike, unsure, sure] of [
    [restBefore, before, later, namesakes.after, unsureBefore, left],
    [restAfter, after, earlier, namesakes.before, unsureAfter, joined],
  ] as const)
    for (const person of rest) {
      yield;
      const identity = people[person];
      if (identity === undefined || namesakes.isSettled(identity)) continue;
      const maybe = identity.name === "" || other.hasSame(identity) || alike.mayBe(identity);
      (maybe ? unsure : sure).push(person);
    }
  const pairs: Pair[] = [];
  for (const [person, partner] of isBefore.entries()) {
    yield;
    if (partner >= 0) pairs.push({ before: partner, after: person });
  }
  return { pairs, left, joined, unsureBefore, unsureAfter };
}
