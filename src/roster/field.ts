/** The kinds of column a roster can have (design §4). Order is the order in which the pane lists them. */
export const FIELDS = [
  "fullName",
  "familyName",
  "middleName",
  "givenName",
  "birthDate",
  "birthDateMale",
  "birthDateFemale",
  "birthDay",
  "birthMonth",
  "birthYear",
  "gender",
  "unit",
  "position",
  "citizenId",
  "citizenIdIssued",
  "citizenIdNotIssued",
  "citizenIdIssueDate",
  "citizenIdIssuePlace",
  "citizenIdExpiry",
  "level2",
  "level2Not",
  "level2Registered",
  "level2Date",
  "reason",
  "oneStop",
  "phone",
  "nationality",
  "note",
] as const;

export type Field = (typeof FIELDS)[number];

/** The field of an index kept in a `…Field` array of the roster. */
export function fieldAt(index: number | undefined): Field {
  const field = FIELDS[index ?? -1];
  if (field === undefined) throw new RangeError(`no field has the index ${String(index)}`);
  return field;
}
