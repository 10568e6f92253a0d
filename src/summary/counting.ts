import { IdKind, Level2, Said, type Roster } from "../roster/roster";

/** How somebody's ID counts (design §5, "Counting"): in one of the two totals, or in neither until it is verified. */
export type IdCount = "issued" | "notIssued" | "idToVerify";

/** How somebody's level 2 counts. */
export type Level2Count = "done" | "notDone" | "level2ToVerify";

/** Tells how a person's ID counts. A blank ID counts as issued where an explicit column says that it was. */
export function countOfId({ idKind, said }: Roster, person: number): IdCount {
  switch (idKind[person]) {
    case IdKind.whole:
    case IdKind.padded:
      return "issued";
    case IdKind.malformed:
    case IdKind.impossible:
    case IdKind.error:
      return "idToVerify";
    case IdKind.blank:
      return said[person] === Said.yes ? "issued" : "notIssued";
    default:
      return "notIssued";
  }
}

/** Tells how a person's level 2 counts. A blank counts as not done. */
export function countOfLevel2({ level2 }: Pick<Roster, "level2">, person: number): Level2Count {
  switch (level2[person]) {
    case Level2.done:
      return "done";
    case Level2.pending:
    case Level2.no:
    case Level2.blank:
      return "notDone";
    default:
      return "level2ToVerify";
  }
}
