import type { CellValue } from "../grid/cellValue";
import { cleanText } from "../grid/cleanText";
import { foldText } from "../grid/foldText";
import { mayBeLegacy } from "./legacy/legacyText";
import { isPlaceholderOrZero } from "./cells/placeholder";
import { readCitizenId, type IdReading } from "./cells/readCitizenId";
import { Gender, IdKind, type Roster } from "./roster";
import { isDittoMark } from "./rows/unitReader";
import { unitNameOf } from "./unitNameOf";

/** What of a roster tells people apart. */
export type ReadPeople = Pick<Roster, "name" | "idNumber" | "idDigits" | "unit" | "units" | "today">;

/** What a row says of who stands in it. */
export interface PersonCells {
  /** As `nameOfCells` joins them. */
  name: string;
  /** "" where there is no such column. */
  id: CellValue;
  unit: CellValue;
}

/** Without the rest of the row and its format a cell may be read otherwise: then how many digits it holds must do. */
function hasSameId({ idNumber, idDigits, today }: ReadPeople, person: number, id: CellValue): boolean {
  const now: IdReading = { kind: IdKind.blank, number: 0, untidy: false, scientific: false, digits: 0 };
  readCitizenId(id, "", { birthYear: 0, gender: Gender.unknown, foreigner: false, today }, now);
  const then = idNumber[person] ?? 0;
  return then > 0 && now.number > 0 ? then === now.number : idDigits[person] === Math.min(now.digits, 255);
}

/** A cell that names no unit by itself, or in letters that are not decoded here, says nothing against anybody. */
function mayHaveSameUnit(people: ReadPeople, person: number, cell: CellValue): boolean {
  const text = cleanText(cell);
  if (isPlaceholderOrZero(text) || isDittoMark(text) || mayBeLegacy(text)) return true;
  return foldText(text) === foldText(unitNameOf(people, person));
}

/**
 * Whether somebody stands in a row, as far as its cells tell: names are compared letter by letter.
 * @param closely whether ID and unit are to agree too, as where several bear the name
 */
export function isSamePerson(people: ReadPeople, person: number, cells: PersonCells, closely: boolean): boolean {
  if (cells.name !== people.name[person]) return false;
  return !closely || (hasSameId(people, person, cells.id) && mayHaveSameUnit(people, person, cells.unit));
}
