import { showsBirth, showsGender, showsLevel2, type Shown } from "./habits";
import type { NumberMaker } from "./numberMaker";
import { nameOf, type IssuedNumber, type NameWriting, type NumberWriting, type Person } from "./person";
import type { Random } from "./random";
import { NO_CARD, OLD_CARD, REASONS } from "./reasons";

/** What a mishap may use: people to whom nothing has happened yet, chance, and new numbers. */
export interface Fate {
  /**
   * Somebody who is done, has an ID and of whom all is well, other than those taken before; null where nobody is left.
   */
  take: (suits?: (person: Person) => boolean) => Person | null;
  random: Random;
  numbers: NumberMaker;
  shown: Shown;
}

export interface Mishap {
  /** Whether it can be told in a roster that shows so much. */
  suits: (shown: Shown) => boolean;
  happen: (fate: Fate) => void;
}

const has =
  (...fields: Parameters<Shown["fields"]["has"]>[0][]) =>
  (shown: Shown): boolean =>
    fields.every((field) => shown.fields.has(field));

/** A mishap of one person. */
function to(suits: Mishap["suits"], change: (person: Person, fate: Fate) => void): Mishap {
  return {
    suits,
    happen: (fate) => {
      const person = fate.take();
      if (person !== null) change(person, fate);
    },
  };
}

function notDone(person: Person, reason: Person["reason"]): void {
  person.level2 = "no";
  person.reason = reason;
}

function issued(person: Person): IssuedNumber {
  if (person.id.kind !== "issued") throw new Error(`${nameOf(person)} has no number`);
  return person.id.number;
}

/** Two people of one gender, of whom the second takes something from the first. */
function pair(suits: Mishap["suits"], change: (first: Person, second: Person, fate: Fate) => void): Mishap {
  return {
    suits,
    happen: (fate) => {
      const first = fate.take();
      const second = first === null ? null : fate.take(({ gender }) => gender === first.gender);
      if (first !== null && second !== null) change(first, second, fate);
    },
  };
}

const inWords = (shown: Shown): boolean =>
  has("level2")(shown) && !["booleans", "oneOrZero"].includes(shown.habits.level2);
const isPair = has("level2Not");
const tellsSamePerson = (shown: Shown): boolean =>
  has("citizenId")(shown) && showsBirth(shown) && ["date", "text"].includes(shown.habits.birth);

const UNTIDY_NUMBERS: readonly NumberWriting[] = ["blanks", "dots", "hyphens", "apostrophe", "hardBlank", "dotZero"];
const UNTIDY_NAMES: readonly NameWriting[] = [
  "leadingBlank",
  "trailingBlank",
  "doubleBlank",
  "hardBlank",
  "tab",
  "lineBreak",
  "decomposed",
  "icelandicEth",
];

/** What can be so, or go wrong, in one person's row, or between two people. Each leaves its traces in the truth. */
export const MISHAPS = {
  blankId: to(has("citizenId"), (person) => {
    person.id = { kind: "blank", text: "" };
    notDone(person, NO_CARD);
  }),
  placeholderId: to(has("citizenId"), (person, { random }) => {
    person.id = { kind: "blank", text: random.pick(["-", "…", "...", "0", 0]) };
    notDone(person, NO_CARD);
  }),
  blankIdThoughDone: to(has("citizenId"), (person) => {
    person.id = { kind: "blank", text: "" };
  }),
  saidMissingId: to(has("citizenId"), (person, { random }) => {
    person.id = { kind: "saidMissing", text: random.pick(["chưa có", "Chưa cấp", "Đang làm", "Đang chờ cấp thẻ"]) };
    notDone(person, NO_CARD);
  }),
  oldId: to(has("citizenId"), (person, { random }) => {
    const digits = random.between(210_000_000, 389_999_999);
    person.id = { kind: "old", text: random.chance(0.6) ? String(digits) : digits };
    notDone(person, OLD_CARD);
  }),
  oldIdThoughDone: to(has("citizenId"), (person, { random }) => {
    person.id = { kind: "old", text: random.between(10_000_000, 99_999_999) };
  }),
  untidyId: to(has("citizenId"), (person, { random }) => {
    person.id = { kind: "issued", number: issued(person), writing: random.pick(UNTIDY_NUMBERS) };
  }),
  foreignBirthplace: to(has("citizenId"), (person, { numbers }) => {
    const number = numbers.issue(person.gender, person.birth.year, "127");
    person.id = { kind: "issued", number, writing: "number" };
  }),
  lostZeros: to(has("citizenId"), (person, { random }) => {
    const writing = random.pick<NumberWriting>(["number", "withoutZeros"]);
    person.id = { kind: "issued", number: issued(person), writing };
  }),
  formattedId: to(has("citizenId"), (person) => {
    person.id = { kind: "issued", number: issued(person), writing: "formattedNumber" };
  }),
  malformedId: to(has("citizenId"), (person, { random, numbers }) => {
    const { digits } = issued(person);
    const text = random.pick([
      `${digits}7`,
      `${digits.slice(0, 5)}O${numbers.serial()}`,
      "7.91E+10",
      "12345",
      "xem lại",
    ]);
    person.id = { kind: "malformed", text };
  }),
  impossibleId: to(has("citizenId"), (person, { numbers }) => {
    person.id = { kind: "impossible", text: numbers.impossible(person.gender, person.birth.year) };
  }),
  otherBirthYear: to(
    (shown) => has("citizenId")(shown) && showsBirth(shown),
    (person, { numbers, random }) => {
      const year = person.birth.year + random.pick([-9, -1, 1, 2]);
      person.id = { kind: "issued", number: numbers.issue(person.gender, year), writing: "text" };
    },
  ),
  otherGender: {
    suits: (shown) => has("citizenId")(shown) && showsGender(shown, "female"),
    happen: ({ take, numbers, shown }) => {
      const person = take(({ gender }) => showsGender(shown, gender));
      if (person === null) return;
      const number = numbers.issue(person.gender === "male" ? "female" : "male", person.birth.year);
      person.id = { kind: "issued", number, writing: "text" };
    },
  },
  duplicateId: pair(has("citizenId"), (first, second) => {
    first.id = { kind: "issued", number: issued(first), writing: "text" };
    second.id = { kind: "issued", number: issued(first), writing: "text" };
  }),
  samePerson: pair(tellsSamePerson, (first, second, { numbers, random }) => {
    Object.assign(second, { family: first.family, given: first.given, birth: first.birth });
    second.id = { kind: "issued", number: numbers.issue(second.gender, second.birth.year) };
    if (random.chance(0.5)) return;
    second.id = { kind: "old", text: String(random.between(210_000_000, 389_999_999)) };
    notDone(second, OLD_CARD);
  }),
  noReason: to(inWords, (person) => {
    notDone(person, null);
  }),
  blankLevel2: to(showsLevel2, (person) => {
    person.level2 = "blank";
  }),
  notDone: to(showsLevel2, (person, { random }) => {
    notDone(person, random.pick(REASONS));
  }),
  waiting: to(inWords, (person) => {
    person.level2 = "waiting";
  }),
  approved: to(inWords, (person) => {
    person.level2 = "approved";
  }),
  waitingWithReason: to(inWords, (person, { random }) => {
    person.level2 = "waiting";
    person.reason = random.pick(REASONS);
  }),
  contradiction: to(isPair, (person) => {
    person.level2 = "contradiction";
  }),
  unclear: to(showsLevel2, (person) => {
    person.level2 = "unclear";
  }),
  reasonThoughDone: to(has("reason"), (person, { random }) => {
    person.reason = random.pick(REASONS);
  }),
  invalidBirth: to(showsBirth, (person, { random }) => {
    const invalid = random.pick(["31/02/1985", "không rõ", "1985?", { year: 2019, month: 5, day: 4 }]);
    person.birthCell = { invalid };
  }),
  blankBirth: to(showsBirth, (person) => {
    person.birthCell = "blank";
  }),
  untidyName: to(
    () => true,
    (person, { random }) => {
      const writing = random.pick(UNTIDY_NAMES);
      person.name = writing === "icelandicEth" && !/[Đđ]/.test(nameOf(person)) ? "doubleBlank" : writing;
    },
  ),
  missingName: to(has("citizenId"), (person) => {
    person.name = "missing";
  }),
  missingUnit: to(
    (shown) => has("unit")(shown) && shown.habits.unit === "repeated",
    (person) => {
      person.unitCell = "blank";
    },
  ),
} satisfies Record<string, Mishap>;

export type MishapName = keyof typeof MISHAPS;

/** The names of all mishaps that a roster can tell of. */
export function tellableMishaps(shown: Shown): MishapName[] {
  return (Object.keys(MISHAPS) as MishapName[]).filter((name) => MISHAPS[name].suits(shown));
}
