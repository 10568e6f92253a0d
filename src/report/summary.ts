import { REASON_CATEGORIES } from "../roster/reasonCategory";
import { Level2, type Roster } from "../roster/roster";
import { hasField } from "../rules/findProblems";
import { countOfId, countOfLevel2 } from "./counting";

/** Counts of people (design §5, "Counting"). A number is null where its column is missing and nothing can be counted. */
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

export interface UnitTally extends Tally {
  name: string;
}

/** Everything the report prints, numbers only. */
export interface Summary {
  totals: Tally;
  /** Bộ phận Một cửa; null where neither a column nor any unit, section or position tells of it. */
  oneStop: { total: number; done: number } | null;
  /** People not done by reason category, most frequent first; they add up to `totals.notDone`. */
  reasons: readonly { category: string; label: string; count: number }[];
  /** In order of appearance; null where no unit can be told for anybody. People without a unit stand in no entry. */
  units: readonly UnitTally[] | null;
  hiddenPeople: number;
}

/** A tally of nobody. Only what the roster has a column for is counted. */
function emptyTally(knowsId: boolean, knowsLevel2: boolean): Tally {
  const id = knowsId ? 0 : null;
  const level2 = knowsLevel2 ? 0 : null;
  return {
    total: 0,
    issued: id,
    notIssued: id,
    idToVerify: id,
    done: level2,
    notDone: level2,
    level2ToVerify: level2,
    pending: level2,
  };
}

function count(tally: Tally, roster: Roster, person: number): void {
  const add = (key: keyof Tally): void => {
    const number = tally[key];
    if (number !== null) tally[key] = number + 1;
  };
  add("total");
  add(countOfId(roster, person));
  add(countOfLevel2(roster, person));
  if (roster.level2[person] === Level2.pending) add("pending");
}

/** Sums of tallies that know the same columns. */
function addTo(sum: Tally, tally: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) {
    const part = tally[key];
    const whole = sum[key];
    if (part !== null && whole !== null) sum[key] = whole + part;
  }
}

function summarizeReasons({ reasonCategory }: Roster, notDone: readonly number[]): Summary["reasons"] {
  const counts = REASON_CATEGORIES.map(() => 0);
  for (const person of notDone) {
    const category = reasonCategory[person] ?? 0;
    counts[category] = (counts[category] ?? 0) + 1;
  }
  return REASON_CATEGORIES.map(({ id, label }, i) => ({ category: id, label, count: counts[i] ?? 0 }))
    .filter((reason) => reason.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Counts a roster: totals, one-stop staff, reasons, units. */
export function summarize(roster: Roster): Summary {
  const knowsId = hasField(roster, "citizenId");
  const knowsLevel2 = hasField(roster, "level2");
  const totals = emptyTally(knowsId, knowsLevel2);
  // The last tally is of those who stand in no unit.
  const tallies = [...roster.units, ""].map(() => emptyTally(knowsId, knowsLevel2));
  const oneStop = { total: 0, done: 0 };
  const notDone: number[] = [];
  for (let person = 0; person < roster.count; person++) {
    const unit = roster.unit[person] ?? -1;
    const tally = tallies[unit < 0 ? roster.units.length : unit];
    if (tally !== undefined) count(tally, roster, person);
    if (knowsLevel2 && countOfLevel2(roster, person) === "notDone") notDone.push(person);
    if (roster.oneStop[person] !== 1) continue;
    oneStop.total++;
    if (roster.level2[person] === Level2.done) oneStop.done++;
  }
  for (const tally of tallies) addTo(totals, tally);
  const units = roster.units
    .map((name, i) => ({ name, ...(tallies[i] ?? emptyTally(knowsId, knowsLevel2)) }))
    .filter(({ total }) => total > 0);
  return {
    totals,
    oneStop: roster.tellsOneStop ? oneStop : null,
    reasons: summarizeReasons(roster, notDone),
    units: units.length > 0 ? units : null,
    hiddenPeople: roster.hiddenPeople,
  };
}
