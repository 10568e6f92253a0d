import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { foldText } from "../../grid/foldText";
import { fieldAt, FIELDS, type Field } from "../field";
import { firstNameField, hasField, nameFields } from "../fieldsOfLayout";
import { IdIndex } from "../cells/idIndex";
import { deniedSigns } from "../cells/deniedSigns";
import { legendTexts } from "../cells/legendTexts";
import { lineLegend } from "../cells/lineLegend";
import type { Layout } from "../layout";
import { firstPeople, makePeople } from "../people";
import { leftOut } from "./leftOut";
import { MergedDown, type MergedSpans } from "./mergedDown";
import { PersonReader } from "./personReader";
import { isLetterCode } from "../cells/letterCode";
import type { PersonElsewhere } from "../personElsewhere";
import { IdKind, Level2, type GoneList, type LeftOut, type Roster } from "../roster";
import {
  columnsToRead,
  placeOf,
  placesOfFields,
  valueIn,
  type FilledCell,
  type Place,
  type RowBlock,
} from "./rowBlock";
import { PeopleElsewhere } from "./peopleElsewhere";
import { RowReader } from "./rowKind";
import { isListTitle, isNotesTitle, isOfThoseGone } from "./listTitle";
import { isSectionOrdinal, PLAIN_ORDINAL } from "./ordinalText";
import { startsLikeUnit } from "./startsLikeUnit";
import { TextReader } from "../cells/textReader";
import { WordTally } from "../questions/wordTally";
import type { WordAnswers } from "../questions/wordAnswers";
import { sectionStatus, type SectionStatus } from "./statusSection";
import { UnitReader } from "./unitReader";

/** What a reader has to know besides the rows. */
export interface RosterOptions {
  sheetName: string;
  /** yyyymmdd: for ages, and for dates to come. */
  today: DateCode;
  /** How many rows can follow at most: room is made for so many people. */
  rowsInAll: number;
  merged: MergedSpans;
  /** What the user says that unclear words of level 2 mean. */
  words?: WordAnswers;
}

/** A row with a text alone that could be the name of a section or of somebody. */
interface MaybeSection {
  name: string;
  /** Sheet row, from 0. */
  row: number;
  /** Whether it stands right below somebody: where nobody follows it is no section, and no signer either. */
  goesOn: boolean;
}

const UNIT = FIELDS.indexOf("unit");
const CITIZEN_ID = FIELDS.indexOf("citizenId");
const BIRTH_DATE = FIELDS.indexOf("birthDate");
/** A sheet explains its marks in a few lines. */
const MOST_LEGENDS = 20;
/** So many rows below the signatures a legend may still stand. */
const LEGENDS_BELOW_END = 30;

/** What a section of those who are done has nobody be. */
const NOT_DONE: ReadonlySet<number | undefined> = new Set([Level2.blank, Level2.no, Level2.pending]);

/** Smaller numbers in the columns of IDs and birth dates may be counts of people, or a year. */
const NO_COUNT = 9_500;

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/**
 * Reads the people of a roster from rows that arrive in blocks, top to bottom: `push` each, then `finish`.
 * Never throws on any cell.
 */
export class RosterReader {
  private readonly runs;
  /** Where the fields that have a column stand, by the run of columns they are in. */
  private readonly mapped: readonly { run: number; offsets: readonly number[]; fields: readonly number[] }[];
  /** The row being read, by index of the field: one array serves all. */
  private readonly cells: CellValue[] = FIELDS.map(() => "");
  /** Whether one of them begins as error values do. */
  private mayHaveErrors = false;
  private readonly ordinal: Place | null;
  private readonly name: number;
  private readonly isNameInParts: boolean;
  private readonly rowReader: RowReader;
  private readonly units: UnitReader;
  /** The columns with cells that are merged over several rows. */
  private readonly merged: readonly { field: number; down: MergedDown }[];
  private readonly mergedUnits: MergedDown | undefined;
  private readonly ids: IdIndex;
  private readonly texts: TextReader;
  private readonly people;
  private readonly errors: { person: number; field: Field }[] = [];
  private readonly otherTables: number[] = [];
  private readonly goneLists: GoneList[] = [];
  /** The last of them, while its people stand below it. */
  private gone: GoneList | null = null;
  private readonly doubtfulSections: number[] = [];
  private readonly doubtfulNames: number[] = [];
  private readonly legends: string[] = [];
  private readonly elsewhere = new PeopleElsewhere();
  private readonly below: PersonElsewhere[] = [];
  private within: LeftOut | null = null;
  private readonly person: PersonReader;
  private readonly words: WordTally;
  private count = 0;
  private hiddenPeople = 0;
  private ended = false;
  private rowsBelowEnd = 0;
  private belowNotes = false;
  /** Name of the section that the people now belong to; "" where there is none that is known. */
  private section = "";
  /** Sheet row of what may have begun a section that is not known. */
  private doubtfulRow: number | null = null;
  private maybeSection: MaybeSection | null = null;
  /** What the last section that is no unit says of all below it. */
  private status: SectionStatus | null = null;
  /** Sheet row of the first that tells level 2. */
  private statusRow: number | null = null;
  private readonly tellsLevel2: boolean;

  constructor(
    layout: Layout,
    private readonly options: RosterOptions,
  ) {
    this.runs = columnsToRead(layout);
    const places = Object.entries(placesOfFields(this.runs, layout));
    this.mapped = this.runs.map((_, run) => {
      const within = places.filter(([, place]) => place.run === run);
      return {
        run,
        offsets: within.map(([, { offset }]) => offset),
        fields: within.map(([field]) => FIELDS.indexOf(field as Field)),
      };
    });
    this.ordinal = layout.ordinal === null ? null : placeOf(this.runs, layout.ordinal);
    if (!hasField(layout, "fullName")) throw new Error("a roster has a column of names");
    this.name = FIELDS.indexOf(firstNameField(layout));
    this.isNameInParts = nameFields(layout).length > 1;
    this.rowReader = new RowReader(layout);
    this.tellsLevel2 = hasField(layout, "level2");
    this.ids = new IdIndex(options.rowsInAll);
    this.people = makePeople(options.rowsInAll);
    this.texts = new TextReader(layout, this.people, options.rowsInAll);
    this.units = new UnitReader(layout.columns.unit !== undefined, this.texts.meet);
    const merged = Object.entries(options.merged).map(([field, spans]) => ({
      field: FIELDS.indexOf(field as Field),
      down: new MergedDown(spans),
    }));
    this.merged = merged;
    this.mergedUnits = merged.find(({ field }) => field === UNIT)?.down;
    this.words = new WordTally(options.words ?? new Map());
    this.person = new PersonReader(layout, this.people, this.ids, options.today, this.texts.meet, this.words);
  }

  /** Takes the rows of a block, or some of them, by their places in it. */
  push(block: RowBlock, from = 0, to = block.rowCount): void {
    for (let i = from; i < to; i++) {
      if (this.ended) {
        this.readBelowEnd(block, i);
        continue;
      }
      this.readCells(block, i);
      if (this.isPlainPerson(block, i)) this.addPerson(block, i);
      else this.readOtherRow(block, i);
    }
  }

  /** Whether anybody was read so far. */
  get hasPeople(): boolean {
    return this.count > 0;
  }

  finish(): Roster {
    this.leaveMaybe();
    this.endSection();
    const openMarks = this.person.finishMarks();
    this.person.finishOneStop(this.count, this.units.units);
    const layout = this.person.finishLevels();
    const people = firstPeople(this.people, this.count);
    return {
      ...people,
      sheetName: this.options.sheetName,
      layout,
      today: this.options.today,
      count: this.count,
      name: this.texts.names,
      units: this.units.units,
      tellsOneStop: this.person.tellsOneStop,
      nextSameId: this.ids.rings().subarray(0, this.count),
      nextSameName: this.texts.sameNames.rings().subarray(0, this.count),
      suspects: this.texts.suspects,
      symbolMarks: this.person.symbolMarks,
      mergedFields: this.merged.map(({ field }) => fieldAt(field)),
      errors: this.errors,
      hiddenPeople: this.hiddenPeople,
      otherTables: this.otherTables,
      goneLists: this.goneLists,
      leftOut: [
        ...(this.within === null ? [] : [this.within]),
        ...leftOut(layout.above ?? [], this.below, people, this.texts.names),
      ],
      doubtfulSections: this.doubtfulSections,
      doubtfulNames: this.doubtfulNames,
      statusSection: this.tellsLevel2 ? null : this.statusRow,
      openMarks,
      legends: this.legends,
      unclearWords: this.words.found(),
    };
  }

  /**
   * The ordinary row below another person: a number in the STT column, a name that reads like one, and something for an
   * ID or a birth date. Where there is no number, or no name behind it, ID or birth date have to be what only a person
   * has. All others are looked at closely.
   */
  private isPlainPerson(block: RowBlock, i: number): boolean {
    const name = this.cells[this.name];
    if (this.count === 0 || typeof name !== "string") return false;
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

  private readOtherRow(block: RowBlock, i: number): void {
    const cells = this.filledCells(block, i);
    if (cells.length === 0) return;
    const kind = this.rowReader.kindOf(cells, this.count, this.belowNotes);
    if (kind === "person") this.belowNotes = false;
    else if (cells.length === 1 && isNotesTitle(cells[0]?.text ?? "")) this.belowNotes = true;
    if (kind !== "person") this.noteLegends(cells);
    if (kind !== "person" && kind !== "remarkOrSection" && this.meetsStatus(cells, block.firstRow + i)) return;
    switch (kind) {
      case "person":
        this.addPerson(block, i);
        break;
      case "titleOfThoseGone":
        this.beginGone(block.firstRow + i);
        break;
      case "section":
        this.readSection(this.rowReader.sectionName(cells), block.firstRow + i);
        break;
      case "nameOrSection":
        this.beginMaybe(this.rowReader.sectionName(cells), block.firstRow + i);
        break;
      case "remarkOrSection":
        if (this.section !== "" || this.maybeSection !== null) this.startSection("", block.firstRow + i);
        break;
      case "columnNumbers":
        if (this.count === 0) this.startSection("", null);
        break;
      case "otherTable":
        this.otherTables.push(block.firstRow + i);
        this.elsewhere.meetHeadings(cells);
        this.ended = true;
        break;
      case "footer":
        this.ended = true;
        this.gone = null;
        break;
      case "nobody":
        if (this.goesOnWithId(cells)) this.noteWithin(block.firstRow + i, 1);
    }
  }

  /** Whether a row is a section that says who is done: it is no unit, and the one above goes on. */
  private meetsStatus(cells: readonly FilledCell[], row: number): boolean {
    const texts = cells.filter(({ text }) => !isSectionOrdinal(text) && !PLAIN_ORDINAL.test(text));
    const status = texts.length === 1 ? sectionStatus(texts[0]?.text ?? "") : null;
    if (status === null) return false;
    this.status = status;
    if (status !== "other") this.statusRow ??= row;
    return true;
  }

  /** Nobody is counted any more; who stands here nevertheless is told. */
  private readBelowEnd(block: RowBlock, i: number): void {
    const cells = this.filledCells(block, i);
    const row = block.firstRow + i;
    if (this.rowsBelowEnd++ < LEGENDS_BELOW_END) this.noteLegends(cells);
    const [title] = cells;
    if (title !== undefined && cells.length === 1) {
      if (isOfThoseGone(title.text)) this.beginGone(row);
      else if (isListTitle(title.text)) this.gone = null;
    }
    if (this.elsewhere.meetHeadings(cells)) return;
    const person = this.elsewhere.personIn(cells, row);
    if (person === null) return;
    if (this.gone === null) this.below.push(person);
    else this.gone.people++;
  }

  /** Whether nothing but an ID stands in a row below somebody: over whose row the name is merged. */
  private goesOnWithId(cells: readonly FilledCell[]): boolean {
    const id = String(this.cells[CITIZEN_ID] ?? "").replace(/[\s.'-]/g, "");
    return this.count > 0 && this.gone === null && cells.length === 1 && /^\d{12}$/.test(id);
  }

  private noteWithin(row: number, people: number): void {
    this.within = { where: "within", row: this.within?.row ?? row, people: (this.within?.people ?? 0) + people };
  }

  private beginMaybe(name: string, row: number): void {
    const last = this.maybeSection?.row ?? this.people.row[this.count - 1];
    const goesOn = this.count > 0 && last === row - 1 && this.maybeSection?.goesOn !== false;
    this.leaveMaybe();
    this.maybeSection = { name, row, goesOn };
  }

  /** Nobody stands below what may have been a section. */
  private leaveMaybe(): void {
    if (this.maybeSection?.goesOn === true) this.doubtfulNames.push(this.maybeSection.row);
    this.maybeSection = null;
  }

  private beginGone(row: number): void {
    this.gone = { row, people: 0 };
    this.goneLists.push(this.gone);
  }

  private noteLegends(cells: readonly FilledCell[]): void {
    for (const text of legendTexts(cells.map(({ value }) => value))) {
      if (this.legends.length === MOST_LEGENDS) return;
      if (lineLegend(text).size > 0 || deniedSigns(text).size > 0) this.legends.push(text);
    }
  }

  /**
   * What is merged may begin in the row of a section. A unit merged across one that names another leaves open whose
   * people those below are: the section is not known.
   */
  private readSection(name: string, row: number): void {
    this.readMerged(row);
    const over = this.mergedUnits?.over(row) ?? "";
    const isOther = over !== "" && startsLikeUnit(name) && foldText(name) !== foldText(String(over));
    if (isOther) this.mergedUnits?.letGo();
    this.startSection(isOther ? "" : name, isOther ? row : null);
  }

  /** @param doubtful sheet row of what may be no section; null where it surely is one, or none begins */
  private startSection(name: string, doubtful: number | null): void {
    if (this.gone !== null) return;
    this.endSection();
    this.units.startSection(name, this.count);
    this.section = name;
    this.doubtfulRow = doubtful;
    this.maybeSection = null;
  }

  /** What is doubtful is said only where it leaves somebody without a unit. */
  private endSection(): void {
    if (this.units.endSection(this.count, this.people.unit) && this.doubtfulRow !== null)
      this.doubtfulSections.push(this.doubtfulRow);
  }

  /**
   * Decides, by the first person below it, what a text alone is that could be somebody's name: a section where the
   * numbers begin again, or where only one of the two is in capitals.
   */
  private decideSection({ name, row }: MaybeSection, numberBelow: CellValue): void {
    const nameBelow = String(this.cells[this.name] ?? "");
    const isSection = Number.parseInt(String(numberBelow)) === 1 || isInCapitals(name) !== isInCapitals(nameBelow);
    this.startSection(isSection ? name : "", null);
    if (!isSection) this.doubtfulNames.push(row);
  }

  private filledCells(block: RowBlock, i: number): FilledCell[] {
    const cells: FilledCell[] = [];
    this.runs.forEach(({ first }, run) => {
      block.runs[run]?.[i]?.forEach((value, offset) => {
        const text = value === "" ? "" : cleanText(value);
        if (text !== "") cells.push({ column: first + offset, value, text });
      });
    });
    return cells;
  }

  private addPerson(block: RowBlock, i: number): void {
    if (this.gone !== null) {
      this.gone.people++;
      return;
    }
    if (this.maybeSection !== null && this.ordinal !== null)
      this.decideSection(this.maybeSection, valueIn(block, i, this.ordinal));
    const person = this.count++;
    const row = block.firstRow + i;
    this.people.row[person] = row;
    if (block.hidden?.[i] === true) this.hiddenPeople++;
    if (this.merged.length > 0) this.readMerged(row);
    if (this.mayHaveErrors) this.noteErrors(person);
    this.texts.readName(this.cells, person);
    this.people.unit[person] = this.units.read(this.cells[UNIT] ?? "");
    this.person.read(this.cells, block.idFormats?.[i]?.[0] ?? "", this.section, person);
    if (this.contradictsSection(this.people.level2[person])) this.people.level2[person] = Level2.unclear;
    const others = this.texts.peopleNamed(this.cells, this.people.idKind[person] === IdKind.whole) - 1;
    if (others > 0) this.noteWithin(row, others);
    this.texts.compareName(person);
    this.texts.readOthers(this.cells, person);
  }

  /**
   * Whether somebody's cell says otherwise than the section: not done, or nothing, where that says done, or done where
   * that denies it.
   */
  private contradictsSection(level2: number | undefined): boolean {
    if (this.status === "done") return this.tellsLevel2 && NOT_DONE.has(level2);
    return this.status === "notDone" && level2 === Level2.done;
  }

  /** What is merged over the row of a person or a section stands in its cells, too. */
  private readMerged(row: number): void {
    for (const { field, down } of this.merged) this.putCell(field, down.read(this.cells[field] ?? "", row));
  }

  private readCells(block: RowBlock, i: number): void {
    this.mayHaveErrors = false;
    for (const { run, offsets, fields } of this.mapped) {
      const values = block.runs[run]?.[i];
      // by index: going through pairs costs a first run more than what it does with them
      for (let at = 0; at < fields.length; at++) this.putCell(fields[at] ?? 0, values?.[offsets[at] ?? 0] ?? "");
    }
  }

  private putCell(field: number, value: CellValue): void {
    this.cells[field] = value;
    if (typeof value === "string" && value.startsWith("#")) this.mayHaveErrors = true;
  }

  private noteErrors(person: number): void {
    for (const field of this.mapped.flatMap(({ fields }) => fields)) {
      if (isErrorValue(this.cells[field] ?? "")) this.errors.push({ person, field: fieldAt(field) });
    }
  }
}
