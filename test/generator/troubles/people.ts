import { fieldColumn, otherColumn } from "../columnPlan";
import type { Person } from "../person";
import { FOREIGN } from "../reasons";
import { insertAfter, replaceColumn, type RosterPlan, type Stock } from "../rosterPlan";
import type { Trouble } from "../trouble";
import { rename, splitBirth } from "./groupedColumns";
import { wellPeople } from "./wellPeople";

const FOREIGNERS = [
  { family: "Kim", given: "Min Jun", nationality: "Hàn Quốc", letter: "M" },
  { family: "Somchai", given: "Phommasan", nationality: "Lào", letter: "PA" },
  { family: "Johnson", given: "Emma Grace", nationality: "Hoa Kỳ", letter: "C" },
  { family: "Sok", given: "Chanthou", nationality: "Campuchia", letter: "N" },
  { family: "Tanaka", given: "Hiroshi", nationality: "Nhật Bản", letter: "TK" },
];

/** Foreigners with passports: done or not; one whose ID cell is blank; and a Vietnamese with a passport for an ID. */
function addForeigners(people: readonly Person[], { numbers }: Stock): void {
  const well = wellPeople(people);
  FOREIGNERS.forEach(({ letter, ...foreigner }, i) => {
    const person = well[i];
    if (person === undefined) return;
    Object.assign(person, foreigner);
    person.id = i === 3 ? { kind: "blank", text: "" } : { kind: "passport", text: `${letter}${numbers.serial()}5` };
    if (i % 2 === 0) return;
    person.level2 = "no";
    person.reason = FOREIGN;
  });
  const vietnamese = well[FOREIGNERS.length];
  if (vietnamese !== undefined) vietnamese.id = { kind: "malformed", text: `B${numbers.serial()}2` };
}

/** Họ and Tên in columns of their own. */
export function splitNames(plan: RosterPlan, family: readonly string[], given: readonly string[]): void {
  replaceColumn(plan, "fullName", fieldColumn("familyName", ...family), fieldColumn("givenName", ...given));
}

/** Names, birth dates and genders. */
export const PEOPLE: readonly Trouble[] = [
  {
    name: "family-and-given-names",
    about: "Họ và tên đệm and Tên in two columns.",
    change: (plan) => {
      splitNames(plan, ["Họ và tên đệm"], ["Tên"]);
      plan.staff.must.push("untidyName", "missingName");
    },
  },
  {
    name: "one-heading-over-both-names",
    about: "One heading over two columns of which the left holds the family name, the right the given name.",
    change: (plan) => {
      // The second column has no heading of its own: the first's is merged over it.
      splitNames(plan, ["Họ và tên"], [""]);
      plan.finish.push(({ sheet, header, columnOf }) => {
        const [left, right] = [columnOf("familyName"), columnOf("givenName")];
        sheet.merges.push({ top: header.last, left, bottom: header.last, right });
      });
    },
  },
  {
    name: "names-in-parts-and-whole",
    about: "Họ đệm and Tên in two columns, and the full name in a third: that one is read.",
    change: (plan) => {
      insertAfter(
        plan,
        "ordinal",
        otherColumn("family", "Họ đệm", ({ person }) => ({ value: person.name === "missing" ? "" : person.family })),
        otherColumn("given", "Tên", ({ person }) => ({ value: person.name === "missing" ? "" : person.given })),
      );
      plan.staff.never.push("missingName");
    },
  },
  {
    name: "upland-names",
    about: "Names of upland people: H', Y, K', single letters and apostrophes, about which there is nothing to say.",
    change: (plan) => {
      plan.staff.names = "upland";
      plan.staff.never.push("untidyName");
    },
  },
  {
    name: "names-like-totals",
    about: "Families Tô, Tống, Trương, Công, and people called Cộng: no totals and no units.",
    change: (plan) => {
      plan.staff.names = "likeTotals";
    },
  },
  {
    name: "foreigners",
    about: "Foreigners with passports, done or not, one without any number; a Vietnamese with a passport number.",
    change: (plan) => {
      insertAfter(plan, "gender", fieldColumn("nationality", "Quốc tịch"));
      plan.changePeople.push(addForeigners);
    },
  },
  {
    name: "birth-dates-in-every-notation",
    about: "Birth dates in every way of writing, in one column.",
    change: (plan) => {
      plan.habits.birth = "mixed";
      plan.staff.must.push("otherBirthYear", "invalidBirth", "blankBirth");
    },
  },
  {
    name: "birth-years",
    about: "Only the year of birth.",
    change: (plan) => {
      plan.habits.birth = "year";
      rename(plan, "birthDate", "Năm sinh");
      plan.staff.must.push("otherBirthYear", "invalidBirth");
    },
  },
  {
    name: "birth-dates-by-gender",
    about: "Birth dates under Nam or Nữ, in every way of writing; they tell the gender.",
    change: (plan) => {
      splitBirth(plan, "Sinh ngày");
      plan.habits.birth = "mixed";
      plan.mergeHeadings = true;
      plan.staff.must.push("otherGender", "otherBirthYear", "blankBirth");
    },
  },
  {
    name: "cross-for-women",
    about: "A cross under “Nữ” for women; men's cells are empty and tell nothing.",
    change: (plan) => {
      plan.habits.gender = "crossIfFemale";
      rename(plan, "gender", "Nữ");
      plan.staff.must.push("otherGender");
    },
  },
];
