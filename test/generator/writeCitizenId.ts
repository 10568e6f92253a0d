import { errorCell, type Cell, type RuleId } from "./cell";
import type { Shown } from "./habits";
import type { IssuedNumber, NumberWriting, Person } from "./person";
import { cellWith, type SaidId, type Says } from "./says";

export interface WrittenId {
  cell: Cell;
  id: SaidId;
  number: IssuedNumber | null;
}

/** Whether the number tells another birth year or gender than the row does. */
export function disagreements({ birth, gender }: Pick<Says, "birth" | "gender">, number: IssuedNumber) {
  return {
    year: birth !== null && birth.year !== number.year,
    gender: gender !== null && gender.gender !== number.gender,
  };
}

const split = (digits: string, by: string): string => digits.replace(/(...)(?=.)/g, `$1${by}`);

/** Texts that have twelve digits once something was taken out. */
const UNTIDY: Partial<Record<NumberWriting, (digits: string) => string>> = {
  blanks: (digits) => split(digits, " "),
  dots: (digits) => split(digits, "."),
  hyphens: (digits) => split(digits, "-"),
  apostrophe: (digits) => `'${digits}`,
  hardBlank: (digits) => `${digits}\u00a0`,
  dotZero: (digits) => `${digits}.0`,
};

function writeNumber(number: IssuedNumber, writing: NumberWriting, known: Pick<Says, "birth" | "gender">): WrittenId {
  const as = (cell: Cell, ...rules: RuleId[]): WrittenId => ({ cell: cellWith(cell, ...rules), id: "issued", number });
  const { digits } = number;
  const value = Number(digits);
  if (writing === "text") return as({ value: digits });
  if (writing === "formattedNumber") return as({ value, format: "000000000000" }, "untidy-citizen-id");
  const untidy = UNTIDY[writing];
  if (untidy !== undefined) return as({ value: untidy(digits) }, "untidy-citizen-id");
  const cell: Cell = writing === "number" ? { value } : { value: String(value) };
  if (String(value).length === 12) return as(cell, "untidy-citizen-id");
  // Zeros are put back only where nothing in the row speaks against it.
  const { year, gender } = disagreements(known, number);
  if (!year && !gender) return as(cell, "lost-leading-zero");
  return { cell: cellWith(cell, "malformed-citizen-id"), id: "toVerify", number: null };
}

/**
 * The ID cell and what it says. `missing-citizen-id` depends on the rest of the row and is not among its own findings.
 */
export function writeCitizenId({ id }: Person, { habits }: Shown, known: Pick<Says, "birth" | "gender">): WrittenId {
  switch (id.kind) {
    case "issued":
      return writeNumber(id.number, id.writing ?? habits.id, known);
    case "malformed":
      return { cell: cellWith({ value: id.text }, "malformed-citizen-id"), id: "toVerify", number: null };
    case "impossible":
      return { cell: cellWith({ value: id.text }, "impossible-citizen-id"), id: "toVerify", number: null };
    case "error":
      return { cell: errorCell(id.error), id: "toVerify", number: null };
    case "old":
      return { cell: cellWith({ value: id.text }, "old-id-number"), id: "old", number: null };
    case "blank":
    case "saidMissing":
    case "passport":
      return { cell: { value: id.text }, id: id.kind, number: null };
  }
}
