import type { CellValue } from "../../grid/cellValue";
import type { DateCode } from "../../grid/excelDate";
import type { IdIndex } from "../cells/idIndex";
import { Mark } from "../cells/mark";
import { OneStopText } from "../cells/oneStopText";
import { YesNoMarks, type DoubtfulMark } from "../cells/yesNoMarks";
import type { Layout } from "../layout";
import type { MarkedField } from "../markAnswers";
import type { WordTally } from "../questions/wordTally";
import { IdKind, Said, type OpenMark, type People, type SymbolMark } from "../roster";
import { BirthReader } from "./birthReader";
import { CitizenIdReader } from "./citizenIdReader";
import { Level2Reader } from "./level2Reader";
import { INDEX, type RowCells } from "./rowCells";

/** Reads what a row says of a person into the columns of `People`: the parsers of single cells, put together. */
export class PersonReader {
  private readonly birth: BirthReader;
  private readonly citizenId: CitizenIdReader;
  private readonly level2: Level2Reader;
  private readonly oneStopText: OneStopText;
  private readonly oneStopMarks: YesNoMarks;
  private readonly issuedMarks: YesNoMarks;
  /**
   * Somebody is said to be of the Bộ phận Một cửa by its name in the column of marks: other words there name other
   * places.
   */
  private namesOneStop = false;
  /** The notes, also where they serve for reasons. */
  private readonly noteAt: number;

  constructor(
    private readonly layout: Layout,
    private readonly people: People,
    ids: IdIndex,
    today: DateCode,
    meet: (value: CellValue) => void,
    words: WordTally,
  ) {
    const marksOf = (field: MarkedField): YesNoMarks =>
      new YesNoMarks(layout.columns[field]?.heading ?? "", layout.marks?.[field] ?? {}, today);
    this.oneStopMarks = marksOf("oneStop");
    this.issuedMarks = marksOf("citizenIdIssued");
    this.oneStopText = new OneStopText(meet);
    this.noteAt = layout.notesForReason === true ? INDEX.reason : INDEX.note;
    this.birth = new BirthReader(layout, people, today);
    this.citizenId = new CitizenIdReader(layout, people, ids, today, this.issuedMarks);
    this.level2 = new Level2Reader(layout, people, today, meet, words);
  }

  /** Whether a column, a unit, a section or a position tells of the Bộ phận Một cửa. */
  get tellsOneStop(): boolean {
    return this.layout.columns.oneStop !== undefined || this.oneStopText.found;
  }

  /** Level-2 marks that only their font can tell. */
  get symbolMarks(): readonly SymbolMark[] {
    return this.level2.symbolMarks;
  }

  /**
   * @param cells with what is merged over the row
   * @param idFormat number format of the ID cell
   * @param section name of the innermost section; "" where there is none
   */
  read(cells: RowCells, idFormat: string, section: string, person: number): void {
    this.birth.read(cells, person);
    this.citizenId.read(cells, idFormat, person);
    this.level2.read(cells, person);
    // asked of everybody, marked or not: each different position is to be met
    const worksThere = this.oneStopText.tells(cells[INDEX.position] ?? "");
    const isMarked = this.isMarkedOneStop(cells[INDEX.oneStop] ?? "", person);
    if (worksThere || this.oneStopText.tells(section) || isMarked || this.isNotedOneStop(cells))
      this.people.oneStop[person] = 1;
  }

  /**
   * Reads those people again whose mark in another column is in doubt, by what the user says that it means: until then
   * it says nothing.
   * @returns the marks of which the user has not said so
   */
  finishMarks(): readonly OpenMark[] {
    const oneStop = this.oneStopMarks.doubts().filter(({ isSign }) => isSign || !this.namesOneStop);
    for (const { people, answer } of oneStop)
      for (const person of people) this.people.oneStop[person] = answer === true ? 1 : 0;
    const { idKind, said } = this.people;
    const issued = this.issuedMarks
      .doubts()
      .filter(({ isSign, people }) => isSign && people.some((person) => idKind[person] === IdKind.blank));
    for (const { people, answer } of issued)
      for (const person of people) said[person] = answer === undefined ? Said.nothing : answer ? Said.yes : Said.no;
    const open = (field: MarkedField, doubts: readonly DoubtfulMark[]): OpenMark[] =>
      doubts
        .filter(({ answer }) => answer === undefined)
        .map(({ key, isSign, people }) => ({ field, key, isSign, people: people.length }))
        .sort((a, b) => b.people - a.people);
    return [...open("citizenIdIssued", issued), ...open("oneStop", oneStop)];
  }

  /** @returns the layout as the values have told it */
  finishLevels(): Layout {
    return this.level2.finish();
  }

  /** Staff whose unit is the Bộ phận Một cửa: known only when sections have given their people a unit. */
  finishOneStop(count: number, units: readonly string[]): void {
    const { unit, oneStop } = this.people;
    const inUse = new Uint8Array(units.length);
    for (let person = 0; person < count; person++) inUse[unit[person] ?? -1] = 1;
    const tells = units.map((name, i) => inUse[i] === 1 && this.oneStopText.tells(name));
    for (let person = 0; person < count; person++) if (tells[unit[person] ?? -1] === true) oneStop[person] = 1;
  }

  private isNotedOneStop(cells: RowCells): boolean {
    const note = cells[this.noteAt] ?? "";
    return (
      (note !== "" && this.oneStopText.isAlone(note)) || this.oneStopText.isBehindName(cells[INDEX.fullName] ?? "")
    );
  }

  private isMarkedOneStop(value: CellValue, person: number): boolean {
    if (value === "") this.oneStopMarks.read(value);
    else if (this.oneStopText.tells(value)) return (this.namesOneStop = true);
    else {
      const { mark, people } = this.oneStopMarks.read(value);
      people?.push(person);
      return mark === Mark.yes;
    }
    return false;
  }
}
