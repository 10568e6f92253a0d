import type { Field } from "../roster/field";
import type { Layout } from "../roster/layout";

/** Where findings about a name point: the full name, or the Tên cell where Họ and Tên are apart. */
export function nameField({ columns }: Layout): Field {
  return columns.fullName === undefined ? "givenName" : "fullName";
}

/** Where findings about level 2 point: the first of its columns; the date of installing, or a lone "Chưa …", where that is all there is. */
export function level2Field({ columns, blankMeansDone }: Layout): Field {
  if (blankMeansDone === true) return "level2Not";
  return columns.level2 === undefined ? "level2Date" : "level2";
}
