import { yieldToChosen } from "../../../src/roster/columns/yieldToChosen";
import type { Field } from "../../../src/roster/field";
import type { Layout } from "../../../src/roster/layout";

/** Columns by field in their order, "!" behind those that were chosen. */
function columnsOf(fields: readonly string[]): Layout["columns"] {
  return Object.fromEntries(
    fields.map((field, index) => [
      field.replace("!", ""),
      { index, heading: "", confidence: "certain" as const, ...(field.endsWith("!") && { chosen: true }) },
    ]),
  );
}

/** Fields that are left with the column of each. */
function left(fields: readonly string[], emptied: readonly Field[] = []): string {
  const columns = columnsOf(fields);
  yieldToChosen(columns, { columns: Object.fromEntries(emptied.map((field) => [field, null])) });
  return Object.entries(columns)
    .map(([field, { index }]) => `${field} ${index}`)
    .join(", ");
}

test.each([
  ["fullName familyName givenName", "fullName 0, familyName 1, givenName 2"],
  // The whole name or its parts
  ["fullName! familyName givenName", "fullName 0"],
  ["fullName! familyName! givenName", "fullName 0, familyName 1"],
  ["fullName! familyName givenName!", "fullName 0, givenName 2"],
  ["fullName familyName!", "familyName 1, givenName 0"],
  ["fullName givenName!", "givenName 1, familyName 0"],
  ["fullName familyName! givenName", "familyName 1, givenName 2"],
  ["fullName familyName givenName!", "familyName 1, givenName 2"],
  ["givenName!", "givenName 0"],
  // Birth dates in one column, by gender, or in parts
  ["birthDate birthDateMale birthDay", "birthDate 0, birthDateMale 1, birthDay 2"],
  ["birthDate! birthDateMale birthDateFemale birthDay birthMonth birthYear", "birthDate 0"],
  ["birthDate birthDateMale! birthDateFemale birthDay birthMonth birthYear", "birthDateMale 1, birthDateFemale 2"],
  ["birthDate birthDateMale birthDateFemale! birthDay birthMonth birthYear", "birthDateMale 1, birthDateFemale 2"],
  ["birthDate birthDateMale birthDateFemale birthDay! birthMonth birthYear", "birthDay 3, birthMonth 4, birthYear 5"],
  ["birthDate birthDateMale birthDateFemale birthDay birthMonth! birthYear", "birthDay 3, birthMonth 4, birthYear 5"],
  ["birthDate birthDateMale birthDateFemale birthDay birthMonth birthYear!", "birthDay 3, birthMonth 4, birthYear 5"],
  ["birthDate! birthDateMale! birthDay", "birthDateMale 1"],
  ["birthDate! birthDateMale birthDay!", "birthDay 2"],
  ["birthDate birthDateMale! birthDay!", "birthDateMale 1"],
])("of %s there are left %s", (fields, expected) => {
  expect(left(fields.split(" "))).toBe(expected);
});

test("a part that is said to have no column gets none", () => {
  expect(left(["fullName", "familyName!"], ["givenName"])).toBe("familyName 1");
  expect(left(["fullName", "givenName!"], ["familyName"])).toBe("givenName 1");
});
