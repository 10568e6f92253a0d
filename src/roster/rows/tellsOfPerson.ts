import type { CellValue } from "../../grid/cellValue";
import type { Field } from "../field";

/** Numbers from here on are no counts of people: years, dates, telephones, IDs. */
const NO_COUNT = 1_900;

/** A count of people, or a box not ticked: stands in rows of sections and totals too. */
export function isCount(value: CellValue): boolean {
  return value === false || (typeof value === "number" && value < NO_COUNT);
}

/** Whether a cell holds a letter. */
export function hasLetter(value: CellValue): boolean {
  return typeof value === "string" && /\p{L}/u.test(value);
}

/** Whether a cell holds what only a person has: not a mark, not a count, not a unit. */
export function tellsOfPerson(field: Field | undefined, value: CellValue): boolean {
  switch (field) {
    case "citizenId":
    case "phone":
      return /\d{6}/.test(String(value).replace(/[\s.-]/g, ""));
    case "birthDate":
    case "birthDateMale":
    case "birthDateFemale":
      return typeof value === "number" ? !isCount(value) : /^[\d\s/.-]{4,}$/.test(String(value));
    default:
      return false;
  }
}
