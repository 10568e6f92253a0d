import { isErrorValue, type CellValue } from "../grid/cellValue";
import { cleanText } from "../grid/cleanText";
import type { DateCode } from "../grid/excelDate";
import { fieldAt, FIELDS, type Field } from "./field";
import { IdIndex } from "./idIndex";
import type { Layout } from "./layout";
import { firstPeople, makePeople } from "./people";
import { PersonReader } from "./personReader";
import { Text, type Roster } from "./roster";
import { FIRST_HASH, scanName, type NameScan } from "./nameScan";
import { remember } from "./remember";
import { LEGACY_FIELDS, SuspectCells } from "./suspectCells";
import { legacyReadings } from "./legacyText";
import { codingOfText } from "./legacyFont";
import { columnsToRead, placeOf, placesOfFields, valueIn, type Place, type RowBlock } from "./rowBlock";
import { RowReader, type FilledCell } from "./rowKind";
import { UnitReader, type RowSpan } from "./unitReader";

export interface RosterOptions {
  sheetName: string;
  /** yyyymmdd: for ages, and for dates to come. */
  today: DateCode;
  /** How many rows can follow at most: room is made for so many people. */
  rowsInAll: number;
  /** Merged cells of the unit column, from the top. */
  mergedUnits: readonly RowSpan[];
}

const UNIT = FIELDS.indexOf("unit");
const FULL_NAME = FIELDS.indexOf("fullName");
const FAMILY_NAME = FIELDS.indexOf("familyName");
const GIVEN_NAME = FIELDS.indexOf("givenName");
/** Texts that may be in an old font, beside names. */
const OTHER_TEXTS = LEGACY_FIELDS.map((field) => FIELDS.indexOf(field)).filter((field) => field > GIVEN_NAME);
const HASH = 35;

/** Whether a text is empty or only blanks of any kind; the first letter tells it for nearly all. */
function saysNothing(text: string): boolean {
  return !isLetterCode(text.charCodeAt(0)) && cleanText(text) === "";
}

/** Smaller numbers in the columns of IDs and birth dates may be counts of people, or a year. */
const NO_COUNT = 9_500;

/** Latin letters, those of Vietnamese among them: not "{" of a template, not a blank or a dot. */
function isLetterCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x1eff);
}

/**
 * Reads the people of a roster from rows that arrive in blocks, top to bottom: `push` each, then `finish`.
 * Never throws on any cell.
 */
export class RosterReader {
  private readonly runs;
  private readonly mapped: readonly (Place & { field: number })[];
  /** The row being read: one array serves all. */
  private readonly cells: CellValue[] = FIELDS.map(() => "");
  private readonly ordinal: Place | null;
  private readonly name: Place;
  private readonly birthDate: Place | undefined;
  private readonly givenName: Place | undefined;
  private readonly id: Place | undefined;
  private readonly rowReader: RowReader;
  private readonly units: UnitReader;
  private readonly ids: IdIndex;
  private readonly sameNames: IdIndex;
  private readonly suspects = new SuspectCells();
  private readonly scan: NameScan = { untidy: false, suspect: false, hash: 0 };
  private readonly mayBeLegacy = remember((value) =>
    typeof value === "string" ? legacyReadings(value).length > 0 : false,
  );
  private readonly people;
  private readonly names: string[] = [];
  private readonly errors: { person: number; field: Field }[] = [];
  private readonly otherTables: number[] = [];
  private readonly person: PersonReader;
  private count = 0;
  private hiddenPeople = 0;
  private ended = false;

  constructor(
    private readonly layout: Layout,
    private readonly options: RosterOptions,
  ) {
    this.runs = columnsToRead(layout);
    const places = placesOfFields(this.runs, layout);
    this.mapped = Object.entries(places).map(([field, place]) => ({ ...place, field: FIELDS.indexOf(field as Field) }));
    this.ordinal = layout.ordinal === null ? null : placeOf(this.runs, layout.ordinal);
    const name = places.fullName ?? places.familyName;
    if (name === undefined) throw new Error("a roster has a column of names");
    this.name = name;
    this.id = places.citizenId;
    this.birthDate = places.birthDate;
    this.givenName = places.familyName === undefined ? undefined : places.givenName;
    this.rowReader = new RowReader(layout);
    this.units = new UnitReader(layout.columns.unit === undefined ? null : options.mergedUnits);
    this.ids = new IdIndex(options.rowsInAll);
    this.sameNames = new IdIndex(options.rowsInAll);
    this.people = makePeople(options.rowsInAll);
    this.person = new PersonReader(layout, this.people, this.ids, options.today);
  }

  push(block: RowBlock): void {
    for (let i = 0; i < block.rowCount && !this.ended; i++) {
      if (this.isPlainPerson(block, i)) this.addPerson(block, i);
      else this.readOtherRow(block, i);
    }
  }

  finish(): Roster {
    this.units.endSection(this.count, this.people.unit);
    this.person.finishOneStop(this.count, this.units.units);
    return {
      ...firstPeople(this.people, this.count),
      sheetName: this.options.sheetName,
      layout: this.layout,
      today: this.options.today,
      count: this.count,
      name: this.names,
      units: this.units.units,
      tellsOneStop: this.person.tellsOneStop,
      nextSameId: this.ids.next.subarray(0, this.count),
      nextSameName: this.sameNames.next.subarray(0, this.count),
      suspects: this.suspects,
      errors: this.errors,
      hiddenPeople: this.hiddenPeople,
      otherTables: this.otherTables,
    };
  }

  /**
   * The ordinary row: a number in the STT column, a name that begins with a letter, and something for an ID or a birth date.
   * All others are looked at closely.
   */
  private isPlainPerson(block: RowBlock, i: number): boolean {
    if (this.ordinal === null || typeof valueIn(block, i, this.ordinal) !== "number") return false;
    const name = valueIn(block, i, this.name);
    if (typeof name !== "string" || !isLetterCode(name.charCodeAt(0))) return false;
    return this.tells(block, i, this.id) || this.tells(block, i, this.birthDate);
  }

  /** Whether a cell in which only people have anything says something. */
  private tells(block: RowBlock, i: number, place: Place | undefined): boolean {
    const value = place === undefined ? "" : valueIn(block, i, place);
    return typeof value === "string" ? value !== "" : typeof value === "number" && value >= NO_COUNT;
  }

  private readOtherRow(block: RowBlock, i: number): void {
    const cells = this.filledCells(block, i);
    if (cells.length === 0) return;
    switch (this.rowReader.kindOf(cells, this.count)) {
      case "person":
        this.addPerson(block, i);
        break;
      case "section":
        this.units.startSection(this.rowReader.sectionName(cells), this.count, this.people.unit);
        break;
      case "otherTable":
        this.otherTables.push(block.firstRow + i);
        this.ended = true;
        break;
      case "footer":
        this.ended = true;
        break;
      case "nobody":
    }
  }

  private filledCells(block: RowBlock, i: number): FilledCell[] {
    const cells: FilledCell[] = [];
    this.runs.forEach(({ first }, run) => {
      block.runs[run]?.[i]?.forEach((value, offset) => {
        if (value !== "" && (typeof value !== "string" || cleanText(value) !== ""))
          cells.push({ column: first + offset, value });
      });
    });
    return cells;
  }

  private addPerson(block: RowBlock, i: number): void {
    const person = this.count++;
    const row = block.firstRow + i;
    this.people.row[person] = row;
    if (block.hidden?.[i] === true) this.hiddenPeople++;
    this.readCells(block, i, person);
    this.readName(block, i, person);
    this.people.unit[person] = this.units.read(this.cells[UNIT] ?? "", row);
    this.person.read(this.cells, block.idFormats?.[i]?.[0] ?? "", person);
    this.compareName(person);
    for (const field of OTHER_TEXTS) this.suspectText(person, field);
  }

  /** Links people of one name and one full birth date. */
  private compareName(person: number): void {
    const birth = this.people.birth[person] ?? 0;
    if (birth > 0 && birth % 100 > 0 && this.people.nameText[person] === Text.given)
      this.sameNames.add(birth * 0x1000000 + (this.scan.hash >>> 8), person);
  }

  private suspectText(person: number, field: number): void {
    const value = this.cells[field] ?? "";
    if (this.mayBeLegacy(value)) this.suspects.add(person, field, codingOfText(String(value)));
  }

  private readCells(block: RowBlock, i: number, person: number): void {
    for (const { run, offset, field } of this.mapped) {
      const value = block.runs[run]?.[i]?.[offset] ?? "";
      this.cells[field] = value;
      if (typeof value === "string" && value.charCodeAt(0) === HASH && isErrorValue(value))
        this.errors.push({ person, field: fieldAt(field) });
    }
  }

  private readName(block: RowBlock, i: number, person: number): void {
    const first = valueIn(block, i, this.name);
    const second = this.givenName === undefined ? "" : valueIn(block, i, this.givenName);
    const error = isErrorValue(first) || isErrorValue(second);
    const name = second === "" ? String(first) : `${String(first)} ${String(second)}`;
    this.scan.hash = FIRST_HASH;
    this.scanNameCell(person, this.givenName === undefined ? FULL_NAME : FAMILY_NAME, first);
    if (this.givenName !== undefined) this.scanNameCell(person, GIVEN_NAME, second);
    this.names.push(error ? "" : name);
    this.people.nameText[person] = error ? Text.error : saysNothing(name) ? Text.blank : Text.given;
  }

  private scanNameCell(person: number, field: number, value: CellValue): void {
    if (typeof value !== "string" || value === "") return;
    const { scan } = this;
    scanName(value, scan);
    if (scan.untidy)
      this.people.nameUntidy[person] = (this.people.nameUntidy[person] ?? 0) | (field === GIVEN_NAME ? 2 : 1);
    if (scan.suspect) this.suspects.add(person, field, codingOfText(value));
  }
}
