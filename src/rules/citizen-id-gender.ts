import { genderOfId } from "../roster/cells/citizenIdNumber";
import { fieldAt } from "../roster/field";
import { Gender, IdKind } from "../roster/roster";
import { tellsOtherGender } from "./idFormula";
import type { Rule } from "./rule";

/**
 * The gender in the ID's century digit (even: nam) is not the one the row tells, by a gender column or by the half of a
 * split birth date.
 */
export const citizenIdGender: Rule = {
  id: "citizen-id-gender",
  severity: "check",
  needs: ["citizenId"],
  optional: ["gender", "birthDateMale", "birthDateFemale"],
  answeredIn: ["citizenId", "gender"],
  check({ idKind, idNumber, gender, genderField }, from, to, report) {
    for (let person = from; person < to; person++) {
      if (idKind[person] !== IdKind.whole || gender[person] === Gender.unknown) continue;
      if (genderOfId(idNumber[person] ?? 0) !== gender[person])
        report(person, "citizenId", fieldAt(genderField[person]));
    }
  },
  stays: ({ citizenId = "", gender }) => (gender === undefined ? "" : tellsOtherGender(citizenId, gender)),
};
