import type { CellValue } from "../../grid/cellValue";
import { isLetterCode } from "../cells/letterCode";
import { FIELDS } from "../field";
import { firstNameField, nameFields } from "../fieldsOfLayout";
import type { Layout } from "../layout";
import type { CellReader } from "./cellReader";
import { PLAIN_ORDINAL } from "./ordinalText";
import { valueIn, type Place, type RowBlock } from "./rowBlock";
import type { RowReader } from "./rowKind";

const CITIZEN_ID = FIELDS.indexOf("citizenId");
const BIRTH_DATE = FIELDS.indexOf("birthDate");

/** Smaller numbers in the columns of IDs and birth dates may be counts of people, or a year. */
const NO_COUNT = 9_500;

/** Tells the ordinary row of a person at a glance. */
export class PlainPerson {
  private readonly cells: readonly CellValue[];
  private readonly ordinal: Place | null;
  private readonly name: number;
  private readonly isNameInParts: boolean;

  constructor(
    layout: Layout,
    cellReader: CellReader,
    private readonly rowReader: RowReader,
  ) {
    this.cells = cellReader.cells;
    this.ordinal = layout.ordinal === null ? null : cellReader.placeOf(layout.ordinal);
    this.name = FIELDS.indexOf(firstNameField(layout));
    this.isNameInParts = nameFields(layout).length > 1;
  }

  /**
   * The ordinary row below another person: a number in the STT column, a name that reads like one, and something for an
   * ID or a birth date. Where there is no number, or no name behind it, ID or birth date have to be what only a person
   * has. All others are looked at closely.
   */
  isIn(block: RowBlock, i: number): boolean {
    const name = this.cells[this.name];
    if (typeof name !== "string") return false;
    const ordinal = this.ordinal === null ? "" : valueIn(block, i, this.ordinal);
    const numbered = typeof ordinal === "number" || (typeof ordinal === "string" && PLAIN_ORDINAL.test(ordinal));
    if (numbered && name !== "")
      return (this.tells(CITIZEN_ID) || this.tells(BIRTH_DATE)) && this.rowReader.isSurelyName(name);
    if (this.isNameInParts || (!numbered && ordinal !== "")) return false;
    const { cells, rowReader } = this;
    const tells =
      rowReader.isOnlyOfPerson("citizenId", cells[CITIZEN_ID] ?? "") ||
      rowReader.isOnlyOfPerson("birthDate", cells[BIRTH_DATE] ?? "");
    return tells && (numbered || rowReader.isSurelyName(name));
  }

  /** Whether a cell in which only people have anything says something. */
  private tells(field: number): boolean {
    const value = this.cells[field];
    if (typeof value !== "string") return typeof value === "number" && value >= NO_COUNT;
    if (value === "") return false;
    const first = value.charCodeAt(0);
    return (first >= 48 && first <= 57) || isLetterCode(first);
  }
}
