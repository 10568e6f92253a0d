import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { isBlankCell } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import type { RowSpan } from "../../grid/rowSpan";
import { fieldAt, FIELDS, type Field } from "../field";
import { firstNameField, hasField } from "../fieldsOfLayout";
import { IdIndex } from "../cells/idIndex";
import type { Layout } from "../layout";
import { firstPeople, makePeople } from "../people";
import { PersonReader } from "./personReader";
import { isLetterCode } from "../cells/letterCode";
import type { Roster } from "../roster";
import {
  columnsToRead,
  placeOf,
  placesOfFields,
  valueIn,
  type FilledCell,
  type Place,
  type RowBlock,
} from "./rowBlock";
import { RowReader } from "./rowKind";
import { TextReader } from "../cells/textReader";
import { WordTally } from "../questions/wordTally";
import type { WordAnswers } from "../questions/wordAnswers";
import { UnitReader } from "./unitReader";

export interface RosterOptions {
  sheetName: string;
  /** yyyymmdd: for ages, and for dates to come. */
  today: DateCode;
  /** How many rows can follow at most: room is made for so many people. */
  rowsInAll: number;
  /** Rows of the merged cells of the unit column, from the top. */
  mergedUnits: readonly RowSpan[];
  /** What the user says that unclear words of level 2 mean. */
  words?: WordAnswers;
}

const UNIT = FIELDS.indexOf("unit");
const CITIZEN_ID = FIELDS.indexOf("citizenId");
const BIRTH_DATE = FIELDS.indexOf("birthDate");
const HASH = 35;

/** Smaller numbers in the columns of IDs and birth dates may be counts of people, or a year. */
const NO_COUNT = 9_500;

/**
 * Reads the people of a roster from rows that arrive in blocks, top to bottom: `push` each, then `finish`.
 * Never throws on any cell.
 */
export class RosterReader {
  private readonly runs;
  /** Where the fields that have a column stand. */
  private readonly mapped: readonly (Place & { field: number })[];
  /** The row being read, by index of the field: one array serves all. */
  private readonly cells: CellValue[] = FIELDS.map(() => "");
  /** Whether one of them begins as error values do. */
  private mayHaveErrors = false;
  private readonly ordinal: Place | null;
  private readonly name: number;
  private readonly rowReader: RowReader;
  private readonly units: UnitReader;
  private readonly ids: IdIndex;
  private readonly texts: TextReader;
  private readonly people;
  private readonly errors: { person: number; field: Field }[] = [];
  private readonly otherTables: number[] = [];
  private readonly person: PersonReader;
  private readonly words: WordTally;
  private count = 0;
  private hiddenPeople = 0;
  private ended = false;

  constructor(
    private readonly layout: Layout,
    private readonly options: RosterOptions,
  ) {
    this.runs = columnsToRead(layout);
    const places = placesOfFields(this.runs, layout);
    this.mapped = Object.entries(places).map(([field, { run, offset }]) => ({
      run,
      offset,
      field: FIELDS.indexOf(field as Field),
    }));
    this.ordinal = layout.ordinal === null ? null : placeOf(this.runs, layout.ordinal);
    if (!hasField(layout, "fullName")) throw new Error("a roster has a column of names");
    this.name = FIELDS.indexOf(firstNameField(layout));
    this.rowReader = new RowReader(layout);
    this.ids = new IdIndex(options.rowsInAll);
    this.people = makePeople(options.rowsInAll);
    this.texts = new TextReader(layout, this.people, options.rowsInAll);
    this.units = new UnitReader(layout.columns.unit === undefined ? null : options.mergedUnits, this.texts.meet);
    this.words = new WordTally(options.words ?? new Map());
    this.person = new PersonReader(layout, this.people, this.ids, options.today, this.texts.meet, this.words);
  }

  push(block: RowBlock): void {
    for (let i = 0; i < block.rowCount && !this.ended; i++) {
      this.readCells(block, i);
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
      name: this.texts.names,
      units: this.units.units,
      tellsOneStop: this.person.tellsOneStop,
      nextSameId: this.ids.rings().subarray(0, this.count),
      nextSameName: this.texts.sameNames.rings().subarray(0, this.count),
      suspects: this.texts.suspects,
      errors: this.errors,
      hiddenPeople: this.hiddenPeople,
      otherTables: this.otherTables,
      unclearWords: this.words.found(),
    };
  }

  /**
   * The ordinary row below another person: a number in the STT column, a name that reads like one, and something for an ID or a birth date.
   * All others are looked at closely.
   */
  private isPlainPerson(block: RowBlock, i: number): boolean {
    if (this.count === 0 || this.ordinal === null || typeof valueIn(block, i, this.ordinal) !== "number") return false;
    const name = this.cells[this.name];
    if (typeof name !== "string" || !(this.tells(CITIZEN_ID) || this.tells(BIRTH_DATE))) return false;
    return this.rowReader.isSurelyName(name);
  }

  /** Whether a cell in which only people have anything says something. */
  private tells(field: number): boolean {
    const value = this.cells[field];
    if (typeof value !== "string") return typeof value === "number" && value >= NO_COUNT;
    const first = value.charCodeAt(0);
    return (first >= 48 && first <= 57) || isLetterCode(first);
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
        if (!isBlankCell(value)) cells.push({ column: first + offset, value });
      });
    });
    return cells;
  }

  private addPerson(block: RowBlock, i: number): void {
    const person = this.count++;
    const row = block.firstRow + i;
    this.people.row[person] = row;
    if (block.hidden?.[i] === true) this.hiddenPeople++;
    if (this.mayHaveErrors) this.noteErrors(person);
    this.texts.readName(this.cells, person);
    this.people.unit[person] = this.units.read(this.cells[UNIT] ?? "", row);
    this.person.read(this.cells, block.idFormats?.[i]?.[0] ?? "", person);
    this.texts.compareName(person);
    this.texts.readOthers(this.cells, person);
  }

  private readCells(block: RowBlock, i: number): void {
    const { cells } = this;
    this.mayHaveErrors = false;
    for (const place of this.mapped) {
      const value = valueIn(block, i, place);
      cells[place.field] = value;
      if (typeof value === "string" && value.charCodeAt(0) === HASH) this.mayHaveErrors = true;
    }
  }

  private noteErrors(person: number): void {
    for (const { field } of this.mapped) {
      if (isErrorValue(this.cells[field] ?? "")) this.errors.push({ person, field: fieldAt(field) });
    }
  }
}
