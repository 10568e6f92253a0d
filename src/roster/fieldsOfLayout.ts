import type { Field } from "./field";
import type { Layout } from "./layout";

/** What of a layout tells which fields have a column. */
type Columns = Pick<Layout, "columns" | "blankMeansDone">;

/**
 * The fields of which a name is put together, in reading order: the full name, or Họ, maybe Tên đệm, and Tên where they
 * are apart.
 */
export function nameFields({ columns }: Columns): readonly [NameField, ...NameField[]] {
  if (columns.fullName !== undefined) return ["fullName"];
  return columns.middleName === undefined ? ["familyName", "givenName"] : ["familyName", "middleName", "givenName"];
}

/** Fields of which a name can be put together. */
export const NAME_FIELDS = ["fullName", "familyName", "middleName", "givenName"] as const satisfies readonly Field[];
export type NameField = (typeof NAME_FIELDS)[number];

/** Where a name begins: the full name, or the Họ cell where Họ and Tên are apart. */
export function firstNameField(layout: Columns): NameField {
  return nameFields(layout)[0];
}

/** Where findings about a name point: the full name, or the Tên cell where Họ and Tên are apart. */
export function nameField({ columns }: Columns): Field {
  return columns.fullName === undefined ? "givenName" : "fullName";
}

/** Fields whose columns may tell level 2. */
export const LEVEL_2_FIELDS = [
  "level2",
  "level2Not",
  "level2Registered",
  "level2Date",
] as const satisfies readonly Field[];

/**
 * Where findings about level 2 point: the first of its columns; the date of installing, or a lone "Chưa …", where that
 * is all there is.
 */
export function level2Field({ columns, blankMeansDone }: Columns): Field {
  if (blankMeansDone === true) return "level2Not";
  return columns.level2 === undefined ? "level2Date" : "level2";
}

/**
 * Whether a roster tells of a field. Họ and Tên apart will do for the full name; for a level-2 column the date of
 * installing will do, and so will a lone "Chưa …" of which the user said that blank means done.
 */
export function hasField(layout: Columns, field: Field): boolean {
  const { columns } = layout;
  if (columns[field] !== undefined) return true;
  if (field === "fullName") return columns[firstNameField(layout)] !== undefined;
  return field === "level2" && columns[level2Field(layout)] !== undefined;
}

/** Fields that tell nothing about people but who they are. */
const ONLY_NAMES: readonly string[] = [...NAME_FIELDS, "note"];

/** Whether no column tells more of people than their names. */
export function tellsNamesAlone({ columns }: Pick<Layout, "columns">): boolean {
  return Object.keys(columns).every((field) => ONLY_NAMES.includes(field));
}

/** Whether level 2 can be told by some column, be it only once the user has said what a blank under "Chưa …" means. */
export function mayTellLevel2(layout: Pick<Layout, "columns" | "blankMeansDone" | "loneNot">): boolean {
  return hasField(layout, "level2") || layout.loneNot !== undefined;
}
