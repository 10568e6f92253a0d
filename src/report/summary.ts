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
