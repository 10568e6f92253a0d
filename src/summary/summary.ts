import { REASON_CATEGORIES } from "../roster/cells/reasonCategory";
import { hasField } from "../roster/fieldsOfLayout";
import { leavesOut } from "../roster/leavesOut";
import { Level2, type Roster } from "../roster/roster";
import { countOfId, countOfLevel2 } from "./counting";
import { isForeigner } from "./isForeigner";

/**
 * Counts of people (design §5, "Counting"). A number is null where its column is missing and nothing can be counted.
 */
export interface Tally {
  total: number;
  issued: number | null;
  notIssued: number | null;
  /** ID malformed, impossible or an error value: counted in neither. */
  idToVerify: number | null;
  done: number | null;
  notDone: number | null;
  /** Level 2 contradictory, unclear or an error value: counted in neither. */
  level2ToVerify: number | null;
  /** Part of `notDone`: registered or approved, not activated. */
  pending: number | null;
}

/** The numbers of one unit. */
export interface UnitTally extends Tally {
  name: string;
}

/** Everything the report prints, numbers only. */
export interface Summary {
  totals: Tally;
  /**
   * Bộ phận Một cửa; null where neither a column nor any unit, section or position tells of it, or level 2 has no
   * column.
   */
  oneStop: { total: number; done: number } | null;
  /** People not done by reason category, most frequent first; they add up to `totals.notDone`. */
  reasons: readonly { category: string; label: string; count: number }[];
  /** In order of appearance; null where no unit can be told for anybody. People without a unit stand in no entry. */
  units: readonly UnitTally[] | null;
  hiddenPeople: number;
  /** People stand on the sheet who are in none of these numbers (`leavesOut`). */
  leavesOut?: true;
  /** Part of `totals.notIssued`: foreigners, to whom no CCCD is issued (design §5, "Small print"). */
  foreigners: number;
}

/** The numbers of a tally, in the order in which people are counted into them. */
const KEYS = [
  "total",
  "issued",
  "notIssued",
  "idToVerify",
  "done",
  "notDone",
  "level2ToVerify",
  "pending",
] as const satisfies readonly (keyof Tally)[];
const PLACE = Object.fromEntries(KEYS.map((key, i) => [key, i])) as Record<keyof Tally, number>;

/**
 * Tallies of several groups of people in one array, a row of KEYS each: a million people are counted without an object.
 */
class Counts {
  private readonly numbers: Float64Array;

  constructor(groups: number) {
    this.numbers = new Float64Array(groups * KEYS.length);
  }

  /** @param key the place of a number among KEYS */
  add(group: number, key: number): void {
    const place = group * KEYS.length + key;
    this.numbers[place] = (this.numbers[place] ?? 0) + 1;
  }

  /** The tally of one group, or of all; what the roster has no column for is null. */
  tally(knows: (key: keyof Tally) => boolean, group?: number): Tally {
    const sum = (place: number): number => {
      let whole = 0;
      for (let i = place; i < this.numbers.length; i += KEYS.length) whole += this.numbers[i] ?? 0;
      return whole;
    };
    const entries = KEYS.map((key, place): [keyof Tally, number | null] => {
      const number = group === undefined ? sum(place) : (this.numbers[group * KEYS.length + place] ?? 0);
      return [key, knows(key) ? number : null];
    });
    return Object.fromEntries(entries) as unknown as Tally;
  }
}

/** @param counts people not done, by index of their category */
function summarizeReasons(counts: readonly number[]): Summary["reasons"] {
  return REASON_CATEGORIES.map(({ id, label }, i) => ({ category: id, label, count: counts[i] ?? 0 }))
    .filter((reason) => reason.count > 0)
    .sort((a, b) => b.count - a.count);
}

const OF_ID: readonly (keyof Tally)[] = ["issued", "notIssued", "idToVerify"];

/** Counts a roster: totals, one-stop staff, reasons, units. */
export function summarize(roster: Roster): Summary {
  const knowsId = hasField(roster.layout, "citizenId");
  const knowsLevel2 = hasField(roster.layout, "level2");
  const knows = (key: keyof Tally): boolean => key === "total" || (OF_ID.includes(key) ? knowsId : knowsLevel2);
  // The last group is of those who stand in no unit.
  const counts = new Counts(roster.units.length + 1);
  const oneStop = { total: 0, done: 0 };
  let foreigners = 0;
  const reasons = REASON_CATEGORIES.map(() => 0);
  for (let person = 0; person < roster.count; person++) {
    const unit = roster.unit[person] ?? -1;
    const group = unit < 0 ? roster.units.length : unit;
    const id = countOfId(roster, person);
    const level2 = countOfLevel2(roster, person);
    counts.add(group, PLACE.total);
    counts.add(group, PLACE[id]);
    counts.add(group, PLACE[level2]);
    if (id === "notIssued" && isForeigner(roster, person)) foreigners++;
    if (roster.level2[person] === Level2.pending) counts.add(group, PLACE.pending);
    if (knowsLevel2 && level2 === "notDone") {
      const category = roster.reasonCategory[person] ?? 0;
      reasons[category] = (reasons[category] ?? 0) + 1;
    }
    if (roster.oneStop[person] !== 1) continue;
    oneStop.total++;
    if (roster.level2[person] === Level2.done) oneStop.done++;
  }
  const units = roster.units.map((name, i) => ({ name, ...counts.tally(knows, i) }));
  return {
    totals: counts.tally(knows),
    oneStop: roster.tellsOneStop && knowsLevel2 ? oneStop : null,
    reasons: summarizeReasons(reasons),
    units: units.length > 0 ? units : null,
    hiddenPeople: roster.hiddenPeople,
    ...(leavesOut(roster) && { leavesOut: true as const }),
    foreigners: knowsId ? foreigners : 0,
  };
}
