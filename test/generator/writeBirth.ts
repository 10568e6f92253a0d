import { BLANK, dateCell, errorCell, type Cell } from "./cell";
import type { BirthHabit, Shown } from "./habits";
import type { Day, Person } from "./person";
import type { Random } from "./random";
import { cellWith, type Cells, type Says } from "./says";

const two = (number: number): string => String(number).padStart(2, "0");

/** One way of writing a birth date; `whole`: day and month can be read from it. */
interface Notation {
  whole: boolean;
  write: (day: Day) => Cell;
}

const text = (write: (day: Day) => string): Notation => ({ whole: true, write: (day) => ({ value: write(day) }) });
const asDate: Notation = { whole: true, write: ({ year, month, day }) => dateCell(year, month, day) };
const asText = text(({ year, month, day }) => `${two(day)}/${two(month)}/${year}`);
const asYear: Notation = { whole: false, write: ({ year }) => ({ value: year }) };

/** All notations of design §5. Staff are 22 to 60, so two digits of a year can mean one century only. */
const NOTATIONS: readonly Notation[] = [
  asDate,
  asText,
  text(({ year, month, day }) => `${day}.${month}.${year}`),
  text(({ year, month, day }) => `${two(day)}-${two(month)}-${year}`),
  text(({ year, month, day }) => `${day} ${month} ${year}`),
  text(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`),
  text(({ year, month, day }) => `\t${two(day)}/${two(month)}/${year}`),
  text(({ year, month, day }) => `${day}/${month}/${two(year % 100)}`),
  { whole: false, write: ({ year, month }) => ({ value: `${two(month)}/${year}` }) },
  { whole: false, write: ({ year }) => ({ value: `00/00/${year}` }) },
  { whole: false, write: ({ year }) => ({ value: String(year) }) },
  asYear,
];

const HABITS: Record<BirthHabit, readonly Notation[]> = {
  date: [asDate],
  text: [asText],
  year: [asYear],
  mixed: NOTATIONS,
};

function invalidCell(invalid: string | Day): Cell {
  const cell = typeof invalid === "string" ? { value: invalid } : dateCell(invalid.year, invalid.month, invalid.day);
  return cellWith(cell, "invalid-birth-date");
}

/** The birth date, in one column or under Nam or Nữ, and what can be read from it. */
export function writeBirth(
  person: Person,
  { fields, habits }: Shown,
  random: Random,
): { cells: Cells; birth: Says["birth"] } {
  const { birth, birthCell, gender } = person;
  const splits = fields.has("birthDateMale");
  if (!splits && !fields.has("birthDate")) return { cells: {}, birth: null };
  const field = !splits ? "birthDate" : gender === "male" ? "birthDateMale" : "birthDateFemale";
  const notation = random.pick(HABITS[habits.birth]);
  if (birthCell === "blank") return { cells: { [field]: BLANK }, birth: null };
  if (birthCell === "error") return { cells: { [field]: errorCell("#VALUE!") }, birth: null };
  if (birthCell !== "given") return { cells: { [field]: invalidCell(birthCell.invalid) }, birth: null };
  const whole = notation.whole ? `${birth.year}-${two(birth.month)}-${two(birth.day)}` : null;
  return { cells: { [field]: notation.write(birth) }, birth: { year: birth.year, whole, field } };
}
