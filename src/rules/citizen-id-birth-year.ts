import { birthYearOfId } from "../roster/cells/citizenIdNumber";
import { canBeStaff } from "../roster/cells/readBirthDate";
import { fieldAt } from "../roster/field";
import { IdKind } from "../roster/roster";
import { tellsNoAge, tellsOtherYear } from "./idFormula";
import type { Rule } from "./rule";

/**
 * The year of birth in the ID, its century digit included, is not that of the birth date: nearly always a typing error
 * in one of the two (305 numbers in public rosters agreed without exception; a correction not yet re-issued is
 * legitimate: TT 59/2021, Điều 6, now NĐ 70/2024). Where no birth date can be read, the number alone tells an age under
 * 15 or over 100.
 */
export const citizenIdBirthYear: Rule = {
  id: "citizen-id-birth-year",
  severity: "check",
  needs: ["citizenId"],
  answeredIn: ["citizenId", "birthDate"],
  check({ idKind, idNumber, birth, birthField, today }, from, to, report) {
    for (let person = from; person < to; person++) {
      if (idKind[person] !== IdKind.whole) continue;
      const date = birth[person] ?? 0;
      const year = birthYearOfId(idNumber[person] ?? 0);
      if (date <= 0) {
        if (!canBeStaff(year * 10_000, today)) report(person, "citizenId");
      } else if (year !== Math.floor(date / 10_000)) report(person, "citizenId", fieldAt(birthField[person]));
    }
  },
  stays: ({ citizenId = "", birthDate, birthDateMale, birthDateFemale, birthYear }, _, { today }) => {
    if (birthDate !== undefined) return tellsOtherYear(citizenId, birthDate, today);
    const isInParts = (birthDateMale ?? birthDateFemale ?? birthYear) !== undefined;
    return isInParts ? "" : tellsNoAge(citizenId, today);
  },
};
