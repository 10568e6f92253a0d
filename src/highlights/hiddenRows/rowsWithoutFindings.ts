import type { Roster } from "../../roster/roster";
import type { FindingList } from "../../rules/findingList";

/** Sheet rows of the people without findings, from 0, ascending. */
export function rowsWithoutFindings(
  { row, count }: Pick<Roster, "row" | "count">,
  findings: Pick<FindingList, "length" | "personAt">,
): number[] {
  const found = new Uint8Array(count);
  for (let index = 0; index < findings.length; index++) found[findings.personAt(index)] = 1;
  const rows: number[] = [];
  for (let person = 0; person < count; person++) if (found[person] === 0) rows.push(row[person] ?? 0);
  return rows;
}
