import { fieldAt } from "../roster/field";
import { BirthDate } from "../roster/cells/readBirthDate";
import { dayNumber } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/** A birth date that is none, lies in the future, or makes an age under 15 or over 100. */
export const invalidBirthDate: Rule = {
  id: "invalid-birth-date",
  severity: "error",
  needs: [],
  optional: ["birthDate", "birthDateMale", "birthDateFemale"],
  check({ birth, birthField }, from, to, report) {
    for (const person of peopleWith(birth, BirthDate.invalid, from, to)) report(person, fieldAt(birthField[person]));
  },
  // Text that reads as a date stays marked until the next check: no formula reads it alike in every language of Excel.
  stays(_, cell, { today }) {
    const [first = "", last = ""] = [100, 15].map((age) => dayNumber(today - age * 10_000));
    return `NOT(OR(LEN(${cell})=0,AND(N(${cell})>${first},N(${cell})<${last})))`;
  },
};
