import { BLANK, errorCell, type Cell } from "./cell";
import type { Shown } from "./habits";
import { oldFontCell } from "./oldFonts";
import type { Person } from "./person";
import type { Random } from "./random";
import { cellWith, type Cells, type Says, type WrittenPerson } from "./says";
import { writeBirth } from "./writeBirth";
import { writeCitizenId } from "./writeCitizenId";
import { writeGender } from "./writeGender";
import { writeIssued } from "./writeIssued";
import { writeLevel2 } from "./writeLevel2";
import { saidName, writeName } from "./writeName";

/** Whether a unit's name says that its people are one-stop staff (design §5, "Small print"). */
export const ONE_STOP_UNIT = "Bộ phận Một cửa";

function writeReason(
  { reason, reasonCell }: Person,
  { fields, habits }: Shown,
): { cell: Cell; reason: Says["reason"] } {
  if (!fields.has("reason")) return { cell: BLANK, reason: null };
  if (reasonCell === "error") return { cell: errorCell("#NAME?"), reason: "error" };
  if (reasonCell === "placeholder") return { cell: { value: "…" }, reason: null };
  if (reason === null) return { cell: BLANK, reason: null };
  const old = habits.text === "unicode" ? null : oldFontCell(reason.text, habits.text);
  return { cell: old === null ? { value: reason.text } : cellWith(old, "legacy-font-text"), reason };
}

/** The unit that its column tells, whatever font it is typed in; where there is none, the section's. */
function saidUnit({ unit, unitCell }: Person, { fields }: Shown): string | null {
  return unit === "" || (fields.has("unit") && unitCell !== "given") ? null : unit;
}

/** Columns that are read, but of which nothing is found unless they hold an error value. */
function plainCells(person: Person): Cells {
  const { position, phone, note, nationality, oneStop, errors } = person;
  const orError = (field: Person["errors"][number], value: string): Cell =>
    errors.includes(field) ? errorCell("#N/A") : { value };
  return {
    position: orError("position", position),
    phone: orError("phone", phone),
    note: orError("note", note),
    oneStop: orError("oneStop", oneStop ? "x" : ""),
    nationality: { value: nationality },
  };
}

/**
 * Writes a person into cells as the roster's habits are. The unit is written later, when it is known who stands next to
 * whom; `says.unit` is what will be told.
 */
export function writePerson(person: Person, shown: Shown, random: Random): WrittenPerson {
  const { fields } = shown;
  const { cells: birthCells, birth } = writeBirth(person, shown, random);
  const { cells: genderCells, gender } = writeGender(person, shown, birth);
  const written = writeCitizenId(person, shown, { birth, gender });
  const reason = writeReason(person, shown);
  const reasonGiven = reason.reason !== null && reason.reason !== "error";
  const level2 = writeLevel2(person, shown, reasonGiven, random);
  const unit = saidUnit(person, shown);
  const marked = fields.has("oneStop") && person.oneStop && !person.errors.includes("oneStop");
  return {
    person,
    cells: {
      ...plainCells(person),
      ...writeName(person, shown),
      ...birthCells,
      ...genderCells,
      citizenId: written.cell,
      ...writeIssued(person, shown),
      ...level2.cells,
      reason: reason.cell,
    },
    says: {
      name: saidName(person),
      birth,
      gender,
      id: written.id,
      number: written.number,
      issue: fields.has("citizenIdIssued") ? person.said : null,
      level2: level2.level2,
      reason: reason.reason,
      unit,
      oneStop: marked || unit === ONE_STOP_UNIT,
    },
  };
}
