import type { Field } from "../roster/field";
import type { Roster } from "../roster/roster";

/** `error`: wrong; `missing`: not filled in; `check`: to be looked at again (design §2). */
export type Severity = "error" | "missing" | "check";

/** Takes a finding: the person it is about and the one or two fields whose cells it points at. */
export type Report = (person: number, field: Field, otherField?: Field) => void;

/** A check: one file, one object. Ids are for ever: saved workbooks carry them in their highlights. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** The rule runs only where all of these were found; otherwise it is said to be not checked. */
  readonly needs: readonly Field[];
  /** Looks at people `from` (included) to `to` (excluded) of a roster that was read to its end. */
  check(roster: Roster, from: number, to: number, report: Report): void;
}
