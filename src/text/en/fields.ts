import type { Field } from "../../roster/field";

/** Names of columns in English. */
export const fields: Readonly<Record<Field, string>> = {
  fullName: "Full name",
  familyName: "Family and middle name",
  givenName: "Given name",
  birthDate: "Date of birth",
  birthDateMale: "Date of birth (men)",
  birthDateFemale: "Date of birth (women)",
  gender: "Gender",
  unit: "Unit",
  position: "Position",
  citizenId: "Citizen ID number",
  citizenIdIssued: "Citizen ID issued",
  citizenIdNotIssued: "Citizen ID not issued",
  citizenIdIssueDate: "Citizen ID date of issue",
  citizenIdIssuePlace: "Citizen ID place of issue",
  citizenIdExpiry: "Citizen ID valid until",
  level2: "VNeID level 2",
  level2Not: "Level 2 not installed",
  level2Date: "Level 2 date",
  reason: "Reason not installed",
  oneStop: "One-stop desk",
  phone: "Telephone",
  nationality: "Nationality",
  note: "Note",
};
