import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { FIELDS } from "../field";
import { firstNameField, nameFields } from "../fieldsOfLayout";
import { IdIndex } from "./idIndex";
import type { Layout } from "../layout";
import { codingOfText } from "../legacy/legacyFont";
import { mayBeLegacy } from "../legacy/legacyText";
import { isLetterCode } from "./letterCode";
import { FIRST_HASH, scanName, type NameScan } from "./nameScan";
import type { RowCells } from "../rows/rowCells";
import { peopleInName, peopleInParts } from "./peopleInName";
import { Text, type People } from "../roster";
import { LEGACY_FIELDS, SuspectCells } from "../legacy/suspectCells";

const MIDDLE_NAME = FIELDS.indexOf("middleName");
const GIVEN_NAME = FIELDS.indexOf("givenName");

/** Of `People.nameUntidy`. */
function bitOfPart(field: number): number {
  return field === GIVEN_NAME ? 2 : field === MIDDLE_NAME ? 4 : 1;
}

/** Whether a text is empty or only blanks of any kind; the first letter tells it for nearly all. */
function saysNothing(text: string): boolean {
  return text === "" || (!isLetterCode(text.charCodeAt(0)) && cleanText(text) === "");
}

/**
 * A name as it is kept of its cells, the first one and those that go on with it joined; "" where one of them is an
 * error value.
 */
export function nameOfCells(first: CellValue, ...others: readonly CellValue[]): string {
  if (isErrorValue(first) || others.some(isErrorValue)) return "";
  return others.reduce<string>((name, other) => (other === "" ? name : `${name} ${String(other)}`), String(first));
}

/**
 * Reads the texts of a row: the name with all that one pass over it tells, and which other texts may be in an old font.
 */
export class TextReader {
  /** Names as they stand in the cells; Họ, Tên đệm and Tên, where apart, joined. */
  readonly names: string[] = [];
  /** People of one full birth date and, as far as a hash can tell, one name. */
  readonly sameNames: IdIndex;
  readonly suspects = new SuspectCells();
  private readonly scan: NameScan = { untidy: false, suspect: false, parted: false, hash: FIRST_HASH };
  private parted = false;
  private readonly first: number;
  private readonly inParts: boolean;
  private readonly hasMiddle: boolean;
  /** The columns of texts that may be in an old font, beside names. */
  private readonly others: readonly number[];
  /** Texts met that may be in an old font. */
  private readonly suspectTexts = new Set<CellValue>();

  constructor(
    layout: Layout,
    private readonly people: People,
    capacity: number,
  ) {
    this.first = FIELDS.indexOf(firstNameField(layout));
    this.inParts = nameFields(layout).length > 1;
    this.hasMiddle = nameFields(layout).length > 2;
    this.others = LEGACY_FIELDS.filter((field) => layout.columns[field] !== undefined)
      .map((field) => FIELDS.indexOf(field))
      .filter((field) => field > GIVEN_NAME);
    this.sameNames = new IdIndex(capacity);
  }

  readName(cells: RowCells, person: number): void {
    const first = cells[this.first] ?? "";
    const second = this.inParts ? (cells[GIVEN_NAME] ?? "") : "";
    const middle = this.hasMiddle ? (cells[MIDDLE_NAME] ?? "") : "";
    const error = isErrorValue(first) || isErrorValue(middle) || isErrorValue(second);
    const name = middle === "" ? nameOfCells(first, second) : nameOfCells(first, middle, second);
    this.scan.hash = FIRST_HASH;
    this.parted = false;
    this.scanCell(first, this.first, person);
    this.scanCell(middle, MIDDLE_NAME, person);
    this.scanCell(second, GIVEN_NAME, person);
    this.names.push(name);
    this.people.nameText[person] = error ? Text.error : saysNothing(name) ? Text.blank : Text.given;
  }

  /**
   * How many people the name last read names.
   * @param hasOneId whether one ID stands beside it
   */
  peopleNamed(cells: RowCells, hasOneId: boolean): number {
    if (!this.parted) return 1;
    const first = String(cells[this.first] ?? "");
    return this.inParts ? peopleInParts(first, String(cells[GIVEN_NAME] ?? "")) : peopleInName(first, hasOneId);
  }

  /** Links people of one name and one full birth date: to be called when both were read. */
  compareName(person: number): void {
    const birth = this.people.birth[person] ?? 0;
    if (birth > 0 && birth % 100 > 0 && this.people.nameText[person] === Text.given)
      this.sameNames.add(birth * 0x1000000 + (this.scan.hash >>> 8), person);
  }

  /**
   * To be called with each different value of those columns by who reads it first: a value that comes again is not
   * looked at twice.
   */
  readonly meet = (value: CellValue): void => {
    if (typeof value === "string" && mayBeLegacy(value)) this.suspectTexts.add(value);
  };

  readOthers(cells: RowCells, person: number): void {
    if (this.suspectTexts.size === 0) return;
    for (const field of this.others) {
      const value = cells[field] ?? "";
      if (this.suspectTexts.has(value)) this.suspects.add(person, field, codingOfText(String(value)), String(value));
    }
  }

  private scanCell(value: CellValue, field: number, person: number): void {
    if (typeof value !== "string" || value === "") return;
    const { scan } = this;
    scanName(value, scan);
    if (scan.untidy) this.people.nameUntidy[person] = (this.people.nameUntidy[person] ?? 0) | bitOfPart(field);
    if (scan.parted) this.parted = true;
    if (scan.suspect) this.suspects.add(person, field, codingOfText(value), value);
  }
}
