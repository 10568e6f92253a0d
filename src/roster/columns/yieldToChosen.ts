import type { Field } from "../field";
import type { LayoutChoice } from "../layoutChoice";
import type { Layout } from "../layout";

type Columns = Layout["columns"];

/**
 * The whole name or its two parts: what was found makes room for what was chosen, as the missing part where there is
 * one.
 */
function yieldName(columns: Columns, { columns: choice }: LayoutChoice): void {
  const { fullName, familyName, middleName, givenName } = columns;
  if (fullName?.chosen === true) {
    if (familyName?.chosen !== true) delete columns.familyName;
    if (middleName?.chosen !== true) delete columns.middleName;
    if (givenName?.chosen !== true) delete columns.givenName;
    return;
  }
  if ([familyName, middleName, givenName].every((column) => column?.chosen !== true)) return;
  if (fullName !== undefined) {
    if (familyName === undefined && choice.familyName === undefined) columns.familyName = fullName;
    else if (givenName === undefined && choice.givenName === undefined) columns.givenName = fullName;
  }
  delete columns.fullName;
}

/**
 * One column of birth dates, one for men and one for women, or day, month and year apart: what was found makes room for
 * what was chosen.
 */
function yieldBirthDate(columns: Columns): void {
  const isChosen = (...fields: readonly Field[]): boolean => fields.some((field) => columns[field]?.chosen === true);
  const byGender = isChosen("birthDateMale", "birthDateFemale");
  const inParts = !byGender && isChosen("birthDay", "birthMonth", "birthYear");
  if (byGender || inParts) delete columns.birthDate;
  if (inParts || (!byGender && isChosen("birthDate"))) {
    delete columns.birthDateMale;
    delete columns.birthDateFemale;
  }
  if (byGender || (!inParts && isChosen("birthDate"))) {
    delete columns.birthDay;
    delete columns.birthMonth;
    delete columns.birthYear;
  }
}

/** Takes away the columns that were found for what a chosen column tells in another way. */
export function yieldToChosen(columns: Columns, choice: LayoutChoice): void {
  yieldName(columns, choice);
  yieldBirthDate(columns);
}
