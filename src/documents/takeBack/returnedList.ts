import type { ComparedRoster } from "../../compare/comparedRoster";
import type { CellValue } from "../../grid/cellValue";
import { LEVEL_2_FIELDS } from "../../roster/fieldsOfLayout";
import type { Field } from "../../roster/field";
import type { Roster } from "../../roster/roster";

/** Columns of a filled list that are taken into the roster where it has them too. Names tell who somebody is. */
export const TAKEN = [
  "birthDate",
  "gender",
  "unit",
  "position",
  "citizenId",
  "citizenIdIssueDate",
  "citizenIdExpiry",
  "level2Date",
  "reason",
  "oneStop",
] as const satisfies readonly Field[];

/** The fields whose cells are looked at. */
export const LISTED_FIELDS: ReadonlySet<Field> = new Set<Field>([...TAKEN, ...LEVEL_2_FIELDS]);

/** The people of a filled list, and what their cells hold: plain data, which a worker can hand over. */
export interface ReturnedList {
  list: ComparedRoster & Pick<Roster, "gender" | "oneStop">;
  /** Of the fields that have a column, by person. */
  cells: ReadonlyMap<Field, readonly CellValue[]>;
}
