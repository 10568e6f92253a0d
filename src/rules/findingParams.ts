import type { Field } from "../roster/field";
import type { Roster } from "../roster/roster";
import type { Finding } from "./finding";
import { countNamesakes, firstNamesakes } from "./namesakes";
import { ringOf } from "./ringOf";

/** So many of the others are named by their rows; the rest is only counted, since more would hide the sentence. */
const ROWS_NAMED = 8;

/** Sheet rows, from 1, of the others, and how many more there are. */
function rowsOf({ row }: Roster, others: readonly number[], count: number): Finding["params"] {
  const rows = others.map((other) => (row[other] ?? 0) + 1);
  return count > rows.length ? { rows, more: count - rows.length } : { rows };
}

function sameId(roster: Roster, person: number): Finding["params"] {
  const ring = ringOf(roster.nextSameId, person);
  const others = ring.slice(0, ROWS_NAMED + 1).filter((other) => other !== person);
  return rowsOf(roster, others.slice(0, ROWS_NAMED), ring.length - 1);
}

function digitsOf({ idDigits }: Roster, person: number): { digits: number } {
  return { digits: idDigits[person] ?? 0 };
}

/** The particulars that the text of a finding may name. Never an ID number. */
export function findingParams(
  rule: string,
  roster: Roster,
  person: number,
  field: Field | undefined,
): Finding["params"] {
  switch (rule) {
    case "duplicate-citizen-id":
      return sameId(roster, person);
    case "malformed-citizen-id":
      return { ...digitsOf(roster, person), ...(roster.idScientific[person] === 1 ? { scientific: "1" } : {}) };
    case "old-id-number":
    case "lost-leading-zero":
      return digitsOf(roster, person);
    case "possible-same-person":
      return rowsOf(roster, firstNamesakes(roster, person, ROWS_NAMED), countNamesakes(roster, person));
    case "cell-error":
      return field === undefined ? {} : { field };
    default:
      return {};
  }
}
