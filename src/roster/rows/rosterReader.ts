import type { CellValue } from "../../grid/cellValue";
import type { DateCode } from "../../grid/excelDate";
import { FIELDS } from "../field";
import { firstNameField, hasField } from "../fieldsOfLayout";
import { IdIndex } from "../cells/idIndex";
import type { Layout } from "../layout";
import { firstPeople, makePeople } from "../people";
import { CellReader } from "./cellReader";
import { LeftOutReader } from "./leftOutReader";
import { LegendReader } from "./legendReader";
import { isNotesTitle } from "./listTitle";
import type { MergedSpans } from "./mergedDown";
import { PersonReader } from "./personReader";
import { PlainPerson } from "./plainPerson";
import { IdKind, Level2, type Roster } from "../roster";
import { valueIn, type FilledCell, type Place, type RowBlock } from "./rowBlock";
import { RowReader } from "./rowKind";
import { SectionReader } from "./sectionReader";
import { TextReader } from "../cells/textReader";
import { WordTally } from "../questions/wordTally";
import type { WordAnswers } from "../questions/wordAnswers";
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

const UNIT = FIELDS.indexOf("unit");
const CITIZEN_ID = FIELDS.indexOf("citizenId");
/** So many rows below the signatures a legend may still stand. */
const LEGENDS_BELOW_END = 30;

/**
 * Reads the people of a roster from rows that arrive in blocks, top to bottom: `push` each, then `finish`.
 * Never throws on any cell.
 */
export class RosterReader {
  private readonly cellReader: CellReader;
  private readonly cells: readonly CellValue[];
  private readonly ordinal: Place | null;
  private readonly name: number;
  private readonly rowReader: RowReader;
  private readonly plainPerson: PlainPerson;
  private readonly units: UnitReader;
  private readonly sections: SectionReader;
  private readonly ids: IdIndex;
  private readonly texts: TextReader;
  private readonly people;
  private readonly otherTables: number[] = [];
  private readonly legends = new LegendReader();
  private readonly leftOut = new LeftOutReader();
  private readonly person: PersonReader;
  private readonly words: WordTally;
  private count = 0;
  private hiddenPeople = 0;
  private ended = false;
  private rowsBelowEnd = 0;
  private belowNotes = false;
  private readonly tellsLevel2: boolean;

  constructor(
    layout: Layout,
    private readonly options: RosterOptions,
  ) {
    if (!hasField(layout, "fullName")) throw new Error("a roster has a column of names");
    this.cellReader = new CellReader(layout, options.merged);
    this.cells = this.cellReader.cells;
    this.ordinal = layout.ordinal === null ? null : this.cellReader.placeOf(layout.ordinal);
    this.name = FIELDS.indexOf(firstNameField(layout));
    this.rowReader = new RowReader(layout);
    this.plainPerson = new PlainPerson(layout, this.cellReader, this.rowReader);
    this.tellsLevel2 = hasField(layout, "level2");
    this.ids = new IdIndex(options.rowsInAll);
    this.people = makePeople(options.rowsInAll);
    this.texts = new TextReader(layout, this.people, options.rowsInAll);
    this.units = new UnitReader(layout.columns.unit !== undefined, this.texts.meet);
    this.sections = new SectionReader(this.units, this.people, this.cellReader.mergedOver(UNIT), this.tellsLevel2);
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
      this.cellReader.read(block, i);
      if (this.count > 0 && this.plainPerson.isIn(block, i)) this.addPerson(block, i);
      else this.readOtherRow(block, i);
    }
  }

  /** Whether anybody was read so far. */
  get hasPeople(): boolean {
    return this.count > 0;
  }

  finish(): Roster {
    this.sections.leaveMaybe();
    this.sections.end(this.count);
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
      mergedFields: this.cellReader.mergedFields,
      errors: this.cellReader.errors,
      hiddenPeople: this.hiddenPeople,
      otherTables: this.otherTables,
      goneLists: this.leftOut.goneLists,
      leftOut: this.leftOut.found(layout.above ?? [], people, this.texts.names),
      doubtfulSections: this.sections.doubtfulSections,
      doubtfulNames: this.sections.doubtfulNames,
      statusSection: this.tellsLevel2 ? null : this.sections.statusRow,
      openMarks,
      legends: this.legends.legends,
      unclearWords: this.words.found(),
    };
  }

  private readOtherRow(block: RowBlock, i: number): void {
    const cells = this.cellReader.filled(block, i);
    if (cells.length === 0) return;
    const kind = this.rowReader.kindOf(cells, this.count, this.belowNotes);
    if (kind === "person") this.belowNotes = false;
    else if (cells.length === 1 && isNotesTitle(cells[0]?.text ?? "")) this.belowNotes = true;
    if (kind !== "person") this.legends.meet(cells);
    const row = block.firstRow + i;
    if (kind !== "person" && kind !== "remarkOrSection" && this.sections.meetsStatus(cells, row)) return;
    switch (kind) {
      case "person":
        this.addPerson(block, i);
        break;
      case "titleOfThoseGone":
        this.beginGone(row);
        break;
      case "section":
        this.cellReader.readMerged(row);
        this.sections.begin(this.rowReader.sectionName(cells), row, this.count);
        break;
      case "nameOrSection":
        this.sections.beginMaybe(this.rowReader.sectionName(cells), row, this.count);
        break;
      case "remarkOrSection":
        this.sections.meetRemark(row, this.count);
        break;
      case "columnNumbers":
        if (this.count === 0) this.sections.start("", null, 0);
        break;
      case "otherTable":
        this.otherTables.push(row);
        this.leftOut.meetHeadings(cells);
        this.ended = true;
        break;
      case "footer":
        this.ended = true;
        this.leftOut.endGone();
        break;
      case "nobody":
        if (this.goesOnWithId(cells)) this.leftOut.meetWithin(row, 1);
    }
  }

  /** Nobody is counted any more; who stands here nevertheless is told. */
  private readBelowEnd(block: RowBlock, i: number): void {
    const cells = this.cellReader.filled(block, i);
    if (this.rowsBelowEnd++ < LEGENDS_BELOW_END) this.legends.meet(cells);
    this.leftOut.meetBelow(cells, block.firstRow + i);
  }

  private beginGone(row: number): void {
    this.sections.close();
    this.leftOut.beginGone(row);
  }

  /** Whether nothing but an ID stands in a row below somebody: over whose row the name is merged. */
  private goesOnWithId(cells: readonly FilledCell[]): boolean {
    const id = String(this.cells[CITIZEN_ID] ?? "").replace(/[\s.'-]/g, "");
    return this.count > 0 && !this.leftOut.areGone && cells.length === 1 && /^\d{12}$/.test(id);
  }

  private addPerson(block: RowBlock, i: number): void {
    if (this.leftOut.areGone) {
      this.leftOut.meetGone();
      return;
    }
    if (this.ordinal !== null && this.sections.isOpenQuestion)
      this.sections.decide(valueIn(block, i, this.ordinal), String(this.cells[this.name] ?? ""), this.count);
    const person = this.count++;
    const row = block.firstRow + i;
    this.people.row[person] = row;
    if (block.hidden?.[i] === true) this.hiddenPeople++;
    this.cellReader.readMerged(row);
    this.cellReader.noteErrors(person);
    this.texts.readName(this.cells, person);
    this.people.unit[person] = this.units.read(this.cells[UNIT] ?? "");
    this.person.read(this.cells, block.idFormats?.[i]?.[0] ?? "", this.sections.name, person);
    if (this.sections.isContradictedBy(this.people.level2[person])) this.people.level2[person] = Level2.unclear;
    const others = this.texts.peopleNamed(this.cells, this.people.idKind[person] === IdKind.whole) - 1;
    if (others > 0) this.leftOut.meetWithin(row, others);
    this.texts.compareName(person);
    this.texts.readOthers(this.cells, person);
  }
}
