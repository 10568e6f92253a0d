import type { NumberMaker } from "./numberMaker";
import { showsLevel2, type Shown } from "./habits";
import { MISHAPS, tellableMishaps, type MishapName } from "./mishaps";
import { NameMaker, type NameStyle } from "./names";
import type { Gender, Person } from "./person";
import type { Random } from "./random";
import { REASONS } from "./reasons";

export interface StaffWishes {
  count: number;
  /** In the order in which they stand in the roster. */
  units: readonly string[];
  names: NameStyle;
  /** How many mishaps of those that can be told happen by chance. */
  mishaps: number;
  /** Mishaps that must happen, each as often as it is named. */
  must: MishapName[];
  /** Mishaps that would blur what the roster is there to show. */
  never: MishapName[];
}

const POSITIONS = ["Chuyên viên", "Chuyên viên chính", "Giám định viên", "Kế toán viên", "Văn thư", "Lái xe"];
const NOTES = ["", "", "", "Kiêm nhiệm", "Đảng viên", "Hợp đồng 111"];
/** Of those to whom no mishap happens, so many are not done and say why. */
const NOT_DONE = 0.12;

function makePerson(unit: string, names: NameMaker, numbers: NumberMaker, random: Random): Person {
  const gender: Gender = random.chance(0.5) ? "male" : "female";
  const birth = { year: random.between(1967, 2003), month: random.between(1, 12), day: random.between(1, 28) };
  return {
    ...names.make(gender),
    gender,
    birth,
    birthCell: "given",
    unit,
    unitCell: "given",
    position: random.pick(POSITIONS),
    oneStop: false,
    phone: `09${String(random.between(0, 99_999_999)).padStart(8, "0")}`,
    note: random.pick(NOTES),
    nationality: "Việt Nam",
    name: "tidy",
    id: { kind: "issued", number: numbers.issue(gender, birth.year) },
    said: null,
    level2: "done",
    reason: null,
    reasonCell: "given",
    errors: [],
  };
}

/** How the people are spread over the units: near equal, none without. */
function unitOf(person: number, { count, units }: StaffWishes): string {
  return units[Math.floor((person * units.length) / count)] ?? "";
}

function meetFates(people: readonly Person[], wishes: StaffWishes, shown: Shown, numbers: NumberMaker, random: Random) {
  const untouched = random.sample(people, people.length);
  const take = (suits: (person: Person) => boolean = () => true): Person | null => {
    const index = untouched.findIndex(suits);
    return index < 0 ? null : (untouched.splice(index, 1)[0] ?? null);
  };
  const possible = tellableMishaps(shown).filter((name) => !wishes.never.includes(name));
  const chosen = random.sample(
    possible.filter((name) => !wishes.must.includes(name)),
    wishes.mishaps,
  );
  const must = wishes.must.filter((name) => MISHAPS[name].suits(shown));
  for (const name of [...must, ...chosen]) MISHAPS[name].happen({ take, random, numbers, shown });
  if (!showsLevel2(shown)) return;
  for (const person of untouched) {
    if (!random.chance(NOT_DONE)) continue;
    person.level2 = "no";
    person.reason = random.pick(REASONS);
  }
}

/** Invents the staff of an office, unit by unit, with all that is to be said of them. */
export function makeStaff(wishes: StaffWishes, shown: Shown, numbers: NumberMaker, random: Random): Person[] {
  const names = new NameMaker(wishes.names, random);
  const people = Array.from({ length: wishes.count }, (_, i) => makePerson(unitOf(i, wishes), names, numbers, random));
  meetFates(people, wishes, shown, numbers, random);
  return people;
}
