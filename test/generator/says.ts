import type { Field } from "../../src/roster/field";
import type { Cell, RuleId } from "./cell";
import type { Gender, IssuedNumber, Person, Reason } from "./person";

export type Cells = Partial<Record<Field, Cell>>;

export type SaidId = "issued" | "blank" | "saidMissing" | "old" | "passport" | "toVerify";
export type SaidLevel2 = "done" | "waiting" | "approved" | "no" | "blank" | "toVerify";

/**
 * What a row says of a person to a reader who follows the design, once it is known how everything in it was written.
 */
export interface Says {
  /** The name as one tidy text; null where there is none, or an error value. */
  name: string | null;
  /** Year, and the whole date as a text where it is known; null where no birth date can be read. */
  birth: { year: number; whole: string | null; field: Field } | null;
  gender: { gender: Gender; field: Field } | null;
  id: SaidId;
  /** The number, where `issued`. */
  number: IssuedNumber | null;
  /** What an explicit "Đã cấp CCCD" column says. */
  issue: "yes" | "no" | null;
  level2: SaidLevel2;
  /** null: no reason. An error value is neither a reason nor the lack of one. */
  reason: Reason | "error" | null;
  /** As it is typed, in whatever font; null where none is told, or an error value. */
  unit: string | null;
  oneStop: boolean;
}

/** A person's cells by field, and what they say. */
export interface WrittenPerson {
  person: Person;
  cells: Cells;
  says: Says;
}

/** A cell with findings of its own. */
export function cellWith(cell: Cell, ...rules: RuleId[]): Cell {
  return rules.length === 0 ? cell : { ...cell, rules };
}
