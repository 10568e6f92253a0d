import type { Field } from "../roster/field";
import type { Roster } from "../roster/roster";
import type { Finding } from "./finding";
import { namesakes } from "./possible-same-person";

/** Sheet rows, from 1, of the others who have a person's ID. */
function rowsWithSameId({ nextSameId, row }: Roster, person: number): number[] {
  const rows: number[] = [];
  for (let other = nextSameId[person] ?? -1; other >= 0 && other !== person; other = nextSameId[other] ?? -1)
    rows.push((row[other] ?? 0) + 1);
  return rows.sort((a, b) => a - b);
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
      return { rows: rowsWithSameId(roster, person) };
    case "malformed-citizen-id":
      return roster.idScientific[person] === 1 ? { scientific: "1" } : {};
    case "possible-same-person":
      return { rows: namesakes(roster, person).map((other) => (roster.row[other] ?? 0) + 1) };
    case "cell-error":
      return field === undefined ? {} : { field };
    default:
      return {};
  }
}
