import type { Field } from "../roster/field";
import type { Roster } from "../roster/roster";
import type { FindingParams } from "./findingParams";
import type { Fix } from "./fix";

/** `error`: wrong; `missing`: not filled in; `check`: to be looked at again (design §2). */
export type Severity = "error" | "missing" | "check";

/** Takes a finding: the person it is about and the one or two fields whose cells it points at. */
export type Report = (person: number, field: Field, otherField?: Field) => void;

/** Addresses of one person's cells, column fixed and row moving ("$G7"), for the fields that have a column. */
export type CellRefs = Partial<Record<Field, string>>;

/**
 * A rule as a formula: the field whose cells it highlights, and one or more conditions, separated by commas, that must
 * all be true.
 */
export interface Twin {
  field: Field;
  formula: string;
}

/** What a unit answers with: a whole number of a card, how far level 2 is, or why it is not done. */
export type AnswerKind = "citizenId" | "mark" | "reason";

/** A check: one file, one object. Ids are for ever: saved workbooks carry them in their highlights. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** The rule runs only where all of these were found; otherwise it is said to be not checked. */
  readonly needs: readonly Field[];
  /**
   * Columns that many rosters rightly lack. Where none of them was found, the rule does not run, and nothing is said of
   * it.
   */
  readonly optional?: readonly Field[];
  /** Looks at people `from` (included) to `to` (excluded) of a roster that was read to its end. */
  check(roster: Roster, from: number, to: number, report: Report): void;
  /**
   * The particulars that the text of a finding may name, made when it is shown; never an ID number.
   * @param field the first that the finding points at
   */
  params?(roster: Roster, person: number, field: Field): FindingParams;
  /**
   * The rule as an Excel formula over one person's cells, true exactly where the rule finds something; null where no
   * formula can say it in this roster. Its highlight covers all people and needs no add-in to come and go.
   */
  twin?(cells: CellRefs, roster: Roster): Twin | null;
  /**
   * For highlights on the found cells only: a formula that is true for them and turns false once the cell is plainly
   * put right. `cell` is the one highlighted. Without it such a highlight stays until the next check.
   */
  stays?(cells: CellRefs, cell: string, roster: Roster): string;
  /** How what was found can be put right; absent where only somebody who knows the person can. */
  readonly fix?: Fix;
  /** What a unit answers with where it is asked about what was found; absent: any text. */
  readonly answer?: AnswerKind;
  /**
   * The fields that such an answer may be of, the likeliest first; none where it takes more than an answer. Absent:
   * that of the first cell pointed at.
   */
  readonly answeredIn?: readonly Field[];
}
