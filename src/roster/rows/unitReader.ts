import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { isPlaceholderOrZero } from "../cells/placeholder";
import { mayBeLegacy } from "../legacy/legacyText";
import { NO_UNIT, UNIT_ERROR } from "../roster";

/** Marks that mean "the same as above". */
const DITTO = /^[-–\s]*(nt|n\/t|như trên|["”“″〃]+|'{2}|,,|\/\/)[-–.\s]*$/i;

/** Whether a clean text means "the same as above". */
export function isDittoMark(text: string): boolean {
  return DITTO.test(text);
}

/**
 * Reads the unit of each person, from top to bottom: the cell, what is merged down over it, a ditto mark, or, where the
 * whole column is blank in a section, the section. Units are grouped by folded text under their first spelling.
 */
export class UnitReader {
  readonly units: string[] = [];
  private readonly byValue = new Map<CellValue, number>();
  private readonly byFold = new Map<string, number>();
  private last = NO_UNIT;
  /** Name of the section; "" where it is no unit, or none has begun. */
  private section = "";
  private sectionStart = 0;
  private sectionHasUnits = false;

  /**
   * @param hasColumn whether there is a unit column
   * @param meet told of each different value
   */
  constructor(
    private readonly hasColumn: boolean,
    private readonly meet: (value: CellValue) => void,
  ) {}

  /** A section row: the people below belong to it until the next. To be called once the section before has ended. */
  startSection(name: string, nextPerson: number): void {
    this.section = name;
    this.sectionStart = nextPerson;
    this.sectionHasUnits = false;
  }

  /**
   * Gives the people from the last section row to here their section's unit, if no cell of the unit column says
   * anything there.
   * @returns whether there were any, and neither a section nor a cell gave them a unit
   */
  endSection(nextPerson: number, unit: Int32Array): boolean {
    if (this.sectionHasUnits || nextPerson === this.sectionStart) return false;
    if (this.section === "") return true;
    // A section of nobody is no unit of the roster.
    unit.fill(this.indexOf(this.section), this.sectionStart, nextPerson);
    return false;
  }

  /**
   * Index of the unit that the next person's cell tells; NO_UNIT where none is told (yet), UNIT_ERROR for an error
   * value.
   */
  read(value: CellValue): number {
    const known = value === "" ? undefined : this.byValue.get(value);
    if (known !== undefined) {
      this.sectionHasUnits = true;
      return this.told(known);
    }
    if (!this.hasColumn) return NO_UNIT;
    this.meet(value);
    const text = cleanText(value);
    if (isPlaceholderOrZero(text)) return NO_UNIT;
    this.sectionHasUnits = true;
    if (isErrorValue(value)) return this.told(UNIT_ERROR);
    if (isDittoMark(text)) return this.told(this.last);
    const unit = this.indexOf(text);
    this.byValue.set(value, unit);
    return this.told(unit);
  }

  private told(unit: number): number {
    this.last = unit;
    return unit;
  }

  private indexOf(text: string): number {
    // In an old font, other letters may fold to the same: such names are compared once they are decoded
    // (`decodeUnits.ts`).
    const fold = mayBeLegacy(text) ? text : foldText(text);
    const known = this.byFold.get(fold);
    if (known !== undefined) return known;
    this.units.push(text);
    this.byFold.set(fold, this.units.length - 1);
    return this.units.length - 1;
  }
}
