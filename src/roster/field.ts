/** The kinds of column a roster can have (docs of each: README, "Words"). Order is the order in which the pane lists them. */
export const FIELDS = [
  "fullName",
  "familyName",
  "givenName",
  "birthDate",
  "birthDateMale",
  "birthDateFemale",
  "gender",
  "unit",
  "position",
  "citizenId",
  "citizenIdIssued",
  "citizenIdNotIssued",
  "citizenIdIssueDate",
  "citizenIdIssuePlace",
  "level2",
  "level2Not",
  "level2Date",
  "reason",
  "oneStop",
  "phone",
  "nationality",
  "note",
] as const;

export type Field = (typeof FIELDS)[number];
