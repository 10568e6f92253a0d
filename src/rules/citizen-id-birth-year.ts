import { birthYearOfId } from "../roster/cells/citizenIdNumber";
import { fieldAt } from "../roster/field";
import { IdKind } from "../roster/roster";
import { tellsOtherYear } from "./idFormula";
import type { Rule } from "./rule";

/**
 * The year of birth in the ID, its century digit included, is not that of the birth date: nearly always a typing error in one of the two
 * (305 numbers in public rosters agreed without exception; a correction not yet re-issued is legitimate: TT 59/2021, Điều 6).
 */
export const citizenIdBirthYear: Rule = {
  id: "citizen-id-birth-year",
  severity: "check",
  needs: ["citizenId"],
  check({ idKind, idNumber, birth, birthField }, from, to, report) {
    for (let person = from; person < to; person++) {
      const date = birth[person] ?? 0;
      if (idKind[person] !== IdKind.whole || date <= 0) continue;
      if (birthYearOfId(idNumber[person] ?? 0) !== Math.floor(date / 10_000))
        report(person, "citizenId", fieldAt(birthField[person]));
    }
  },
  stays: ({ citizenId = "", birthDate }) => (birthDate === undefined ? "" : tellsOtherYear(citizenId, birthDate)),
};
