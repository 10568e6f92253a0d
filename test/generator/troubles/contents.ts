import { oldFontCell, type OldAlphabet } from "../oldFonts";
import type { Person } from "../person";
import type { Trouble } from "../trouble";
import { wellPeople } from "./wellPeople";

/** Makes one well person after another into something else, in the order of the changes. */
function change(people: readonly Person[], changes: readonly ((person: Person) => void)[]): void {
  const well = wellPeople(people);
  changes.forEach((make, i) => {
    const person = well[i];
    if (person !== undefined) make(person);
  });
}

const ERRORS: readonly ((person: Person) => void)[] = [
  (person) => (person.name = "error"),
  (person) => (person.birthCell = "error"),
  (person) => (person.errors = ["gender"]),
  (person) => (person.unitCell = "error"),
  (person) => (person.errors = ["position", "note"]),
  (person) => (person.id = { kind: "error", error: "#N/A" }),
  (person) => (person.level2 = "error"),
  (person) => (person.reasonCell = "error"),
  (person) => {
    person.id = { kind: "error", error: "#DIV/0!" };
    person.level2 = "error";
  },
];

/** Names typed in an old font, and two in Unicode that only wear one. */
function typeNames(people: readonly Person[], alphabet: OldAlphabet): void {
  wellPeople(people).forEach((person, i) => {
    if (i < 2) person.name = "unicodeInOldFont";
    else if (i % 2 === 0) person.name = alphabet;
  });
}

function inOldFont(alphabet: OldAlphabet, font: string): Trouble {
  return {
    name: `typed-in-${alphabet}`,
    about: `Headings, names, reasons and marks typed in ${font}; two names in Unicode that only wear .VnTime.`,
    change: (plan) => {
      plan.heading = (text) => oldFontCell(text, alphabet) ?? { value: text };
      plan.habits.text = alphabet;
      plan.habits.level2 = "words";
      plan.habits.level2Words = ["Đã cài đặt", "Chưa cài đặt"];
      plan.staff.must.push("notDone", "notDone", "notDone", "waiting", "approved", "noReason", "reasonThoughDone");
      plan.staff.never.push("untidyName", "samePerson");
      plan.changePeople.push((people) => {
        typeNames(people, alphabet);
      });
    },
  };
}

/** What the cells hold. */
export const CONTENTS: readonly Trouble[] = [
  {
    name: "ids-as-numbers",
    about: "IDs kept as plain numbers: their zeros are lost, some cannot be put back.",
    change: (plan) => {
      plan.habits.id = "number";
      plan.staff.must.push("foreignBirthplace", "oldIdThoughDone", "formattedId", "untidyId");
      plan.changePeople.push((people) => {
        // Numbers that disagree with the row and have lost their zeros: nobody can tell whether zeros are what they
        // lack.
        for (const { id } of people) if (id.kind === "issued" && id.writing === "text") id.writing = "number";
      });
    },
  },
  {
    name: "ids-as-formatted-numbers",
    about: "IDs kept as numbers whose format shows twelve digits.",
    change: (plan) => {
      plan.habits.id = "formattedNumber";
      plan.staff.must.push("otherBirthYear", "otherGender", "lostZeros", "duplicateId");
    },
  },
  {
    name: "untidy-ids",
    about: "IDs with blanks, dots, hyphens, apostrophe, “.0”; numbers with lost zeros; all kinds of wrong ones.",
    change: (plan) => {
      plan.staff.must.push("untidyId", "untidyId", "untidyId", "untidyId", "lostZeros", "lostZeros", "formattedId");
      plan.staff.must.push("malformedId", "malformedId", "malformedId", "impossibleId", "impossibleId");
      plan.staff.mishaps = 4;
    },
  },
  {
    name: "placeholders",
    about: "“-”, “…” and 0 for IDs, “…” for reasons.",
    change: (plan) => {
      plan.staff.must.push(
        "placeholderId",
        "placeholderId",
        "placeholderId",
        "placeholderId",
        "placeholderId",
        "noReason",
      );
      plan.changePeople.push((people) => {
        people.forEach((person, i) => {
          if (person.reason === null && i % 3 === 0) person.reasonCell = "placeholder";
        });
      });
    },
  },
  {
    name: "error-values",
    about: "An error value in every kind of column.",
    change: (plan) => {
      plan.staff.mishaps = 3;
      plan.changePeople.push((people) => {
        change(people, ERRORS);
      });
    },
  },
  inOldFont("tcvn3", ".VnTime"),
  inOldFont("vni", "VNI-Times"),
];
