import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { countedFrom1900 } from "../../grid/dateSystem";
import type { DateCode } from "../../grid/excelDate";
import { foldText } from "../../grid/foldText";
import { tellsApproval } from "../headings/asksLevel";
import { FIELDS, type Field } from "../field";
import { level2Field } from "../fieldsOfLayout";
import { bareDayTest } from "../cells/bareDayTest";
import { DoubtfulSigns } from "../cells/doubtfulSigns";
import type { IdIndex } from "../cells/idIndex";
import type { Layout } from "../layout";
import { level2MarkReader } from "../cells/level2MarkReader";
import { MaybeLevels } from "../cells/maybeLevels";
import { OneStopText } from "../cells/oneStopText";
import { isPlaceholderOrZero } from "../cells/placeholder";
import { BirthDate, readBirthDate } from "../cells/readBirthDate";
import { readCardExpiry } from "../cells/readCardExpiry";
import { readCitizenId, type IdContext, type IdReading } from "../cells/readCitizenId";
import { readGender } from "../cells/readGender";
import { readNotMark } from "../cells/readNotMark";
import { readLevel2, type Level2Marks, type Level2Reading } from "../cells/readLevel2";
import { Mark } from "../cells/mark";
import { readMark, reasonInMark } from "../cells/readMark";
import { reasonCategoryIndex } from "../cells/reasonCategory";
import { readNote, readReason, type ReasonReading } from "../cells/readReason";
import { remember } from "../cells/remember";
import { YesNoMarks, type DoubtfulMark } from "../cells/yesNoMarks";
import { symbolLetter } from "../legacy/symbolMark";
import { answerLevel2 } from "../questions/answerLevel2";
import type { WordTally } from "../questions/wordTally";
import { Gender, IdKind, Level2, Said, Text, type OpenMark, type People, type SymbolMark } from "../roster";
import type { MarkedField } from "../markAnswers";

const VIETNAM = /\b(viet nam|vietnam|vn|vnm)\b|^kinh$/;
const NO_REASON = reasonCategoryIndex("blank");
const WAITING = reasonCategoryIndex("waiting_approval");
const APPROVED = reasonCategoryIndex("not_activated");

/** What a letter in a font of symbols can show, in the order of `SymbolMark.readings`. */
const SYMBOLS: readonly Mark[] = [Mark.yes, Mark.no, Mark.blank];

const INDEX = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as Record<Field, number>;

/** The values of a row by index of their field in FIELDS; "" for fields without a column. */
export type RowCells = readonly CellValue[];

/**
 * A mark of the level-2 column, and what it says where a 2 further down makes it a level, if that is something else.
 */
interface LevelReading {
  mark: Mark;
  asLevel: Mark | null;
  /** Where to note who has it, if it is a sign that others could make doubtful. */
  signed: number[] | null;
}

/** Reads what a row says of a person into the columns of `People`: the parsers of single cells, put together. */
export class PersonReader {
  /** Level-2 marks that only their font can tell. */
  readonly symbolMarks: SymbolMark[] = [];
  private readonly date1904: boolean;
  private readonly mark: (value: CellValue) => Mark;
  private readonly level: (value: CellValue) => LevelReading;
  private readonly notMark: (value: CellValue) => Mark;
  private readonly registeredMark: (value: CellValue) => Mark;
  private readonly maybeLevels: MaybeLevels;
  private readonly signs: DoubtfulSigns;
  private readonly markReason: (value: CellValue) => number;
  private readonly genderOf: (value: CellValue) => Gender;
  private readonly isForeign: (value: CellValue) => boolean;
  private readonly reasonOf: (value: CellValue) => ReasonReading;
  private readonly oneStopText: OneStopText;
  private readonly oneStopMarks: YesNoMarks;
  private readonly issuedMarks: YesNoMarks;
  /**
   * Somebody is said to be of the Bộ phận Một cửa by its name in the column of marks: other words there name other
   * places.
   */
  private namesOneStop = false;
  private readonly id: IdReading = { kind: IdKind.blank, number: 0, untidy: false, scientific: false, digits: 0 };
  private readonly idContext: IdContext;
  private readonly level2: Level2Reading = { level2: Level2.blank, at: "level2", approved: false };
  private readonly marks: Level2Marks;
  /** Which of the columns that few rosters have there are: what is not there need not be read in each row. */
  private readonly has: Record<"level2Not" | "level2Date" | "level2Registered" | "issued" | "nationality", boolean>;
  /** Whether a mark in the column of those registered says that they are approved, too. */
  private readonly registeredIsApproved: boolean;
  /** The level-2 column where "level2" itself has none. */
  private readonly level2Instead: number;

  constructor(
    private readonly layout: Layout,
    private readonly people: People,
    private readonly ids: IdIndex,
    private readonly today: DateCode,
    meet: (value: CellValue) => void,
    private readonly words: WordTally,
  ) {
    this.idContext = { birthYear: 0, gender: Gender.unknown, foreigner: false, today };
    this.oneStopText = new OneStopText(meet);
    this.date1904 = layout.date1904 === true;
    this.mark = remember((value) => readMark(this.counted(value), today));
    this.signs = new DoubtfulSigns(layout);
    const isBareNot = bareDayTest(layout, "level2Not");
    this.notMark = remember((value) => {
      const mark = isBareNot(value) ? Mark.unclear : readNotMark(this.counted(value), today);
      if (mark === Mark.yes) this.signs.meetDenial();
      return mark;
    });
    const isBareRegistered = bareDayTest(layout, "level2Registered");
    this.registeredMark = remember((value) => (isBareRegistered(value) ? Mark.unclear : this.mark(value)));
    this.maybeLevels = new MaybeLevels(layout, today);
    const readLevel = level2MarkReader(layout, today);
    this.level = remember((value) => {
      const mark = readLevel(value);
      return { mark, asLevel: this.maybeLevels.meet(value, mark), signed: this.signs.meet(value, mark) };
    });
    this.markReason = remember((value) => reasonInMark(value, today)?.category ?? NO_REASON);
    const { columns } = layout;
    this.has = {
      level2Not: columns.level2Not !== undefined,
      level2Date: columns.level2Date !== undefined,
      level2Registered: columns.level2Registered !== undefined,
      issued: columns.citizenIdIssued !== undefined || columns.citizenIdNotIssued !== undefined,
      nationality: columns.nationality !== undefined,
    };
    this.registeredIsApproved = tellsApproval(layout);
    const blankMeansDone = layout.blankMeansDone === true;
    this.marks = {
      done: Mark.blank,
      not: Mark.blank,
      date: Mark.blank,
      reasonGiven: false,
      reasonSaysDone: false,
      isNoteOpen: false,
      blankMeansDone,
    };
    this.level2Instead = INDEX[level2Field(layout)];
    const genderHeading = columns.gender?.heading ?? "";
    this.genderOf = remember((value) => readGender(value, genderHeading));
    this.isForeign = remember(
      (value) => value !== "" && !VIETNAM.test(foldText(cleanText(value))) && foldText(cleanText(value)) !== "",
    );
    const ofReason = layout.notesForReason === true ? readNote : readReason;
    this.reasonOf = remember((value) => {
      meet(value);
      return ofReason(value, today);
    });
    const marksOf = (field: MarkedField): YesNoMarks =>
      new YesNoMarks(columns[field]?.heading ?? "", layout.marks?.[field] ?? {}, today);
    this.oneStopMarks = marksOf("oneStop");
    this.issuedMarks = marksOf("citizenIdIssued");
  }

  /** Whether a column, a unit, a section or a position tells of the Bộ phận Một cửa. */
  get tellsOneStop(): boolean {
    return this.layout.columns.oneStop !== undefined || this.oneStopText.found;
  }

  /**
   * @param cells with what is merged over the row
   * @param idFormat number format of the ID cell
   * @param section name of the innermost section; "" where there is none
   */
  read(cells: RowCells, idFormat: string, section: string, person: number): void {
    this.readBirthAndGender(cells, person);
    this.readId(cells, idFormat, person);
    this.readLevel2AndReason(cells, this.reasonOf(cells[INDEX.reason] ?? ""), person);
    // asked of everybody, marked or not: each different position is to be met
    const worksThere = this.oneStopText.tells(cells[INDEX.position] ?? "");
    if (worksThere || this.oneStopText.tells(section) || this.isMarkedOneStop(cells[INDEX.oneStop] ?? "", person))
      this.people.oneStop[person] = 1;
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

  /**
   * Reads those again whose mark may be a level, if a 2 has come after all, or a sign that others make doubtful.
   * @returns the layout as the values have told it
   */
  finishLevels(): Layout {
    const layout = this.maybeLevels.settle(this.people);
    return this.signs.settle(layout, this.people, (value) => this.words.answer(value));
  }

  /** Staff whose unit is the Bộ phận Một cửa: known only when sections have given their people a unit. */
  finishOneStop(count: number, units: readonly string[]): void {
    const { unit, oneStop } = this.people;
    const inUse = new Uint8Array(units.length);
    for (let person = 0; person < count; person++) inUse[unit[person] ?? -1] = 1;
    const tells = units.map((name, i) => inUse[i] === 1 && this.oneStopText.tells(name));
    for (let person = 0; person < count; person++) if (tells[unit[person] ?? -1] === true) oneStop[person] = 1;
  }

  private counted(value: CellValue): CellValue {
    return countedFrom1900(value, this.date1904);
  }

  private birthOf(value: CellValue): DateCode {
    return readBirthDate(this.counted(value), this.today);
  }

  private readBirthAndGender(cells: RowCells, person: number): void {
    const { birth, birthField, gender, genderField } = this.people;
    const own = this.genderOf(cells[INDEX.gender] ?? "");
    gender[person] = own;
    genderField[person] = INDEX.gender;
    if (this.layout.columns.birthYear !== undefined) {
      birth[person] = this.birthOf(joinBirthDate(cells));
      birthField[person] = INDEX.birthYear;
      return;
    }
    if (this.layout.columns.birthDateMale === undefined && this.layout.columns.birthDateFemale === undefined) {
      birth[person] = this.birthOf(cells[INDEX.birthDate] ?? "");
      birthField[person] = INDEX.birthDate;
      return;
    }
    const male = this.birthOf(cells[INDEX.birthDateMale] ?? "");
    const female = this.birthOf(cells[INDEX.birthDateFemale] ?? "");
    const isMale = male !== BirthDate.blank;
    birth[person] = isMale ? male : female;
    birthField[person] = isMale ? INDEX.birthDateMale : INDEX.birthDateFemale;
    // The column that is filled tells the gender; both filled tell nothing.
    if (own === Gender.unknown && isMale !== (female !== BirthDate.blank)) {
      gender[person] = isMale ? Gender.male : Gender.female;
      genderField[person] = birthField[person] ?? 0;
    }
  }

  private readId(cells: RowCells, idFormat: string, person: number): void {
    const { people, id, idContext } = this;
    const birth = people.birth[person] ?? 0;
    idContext.birthYear = birth > 0 ? Math.floor(birth / 10_000) : 0;
    idContext.gender = (people.gender[person] ?? 0) as Gender;
    if (this.has.nationality) {
      idContext.foreigner = this.isForeign(cells[INDEX.nationality] ?? "");
      people.foreign[person] = idContext.foreigner ? 1 : 0;
    }
    readCitizenId(cells[INDEX.citizenId] ?? "", idFormat, idContext, id);
    people.idKind[person] = id.kind;
    people.idNumber[person] = id.number;
    people.idUntidy[person] = id.untidy ? 1 : 0;
    people.idScientific[person] = id.scientific ? 1 : 0;
    people.idDigits[person] = Math.min(id.digits, 255);
    if (id.number > 0) this.ids.add(id.number, person);
    const expiry = cells[INDEX.citizenIdExpiry] ?? "";
    if (expiry !== "") people.cardExpiry[person] = readCardExpiry(this.counted(expiry), this.today);
    if (this.has.issued) this.readSaid(cells, person);
  }

  private readSaid(cells: RowCells, person: number): void {
    const { mark: issued, people } = this.issuedMarks.read(cells[INDEX.citizenIdIssued] ?? "");
    people?.push(person);
    const not = this.mark(cells[INDEX.citizenIdNotIssued] ?? "");
    if (not === Mark.yes) this.issuedMarks.meetDenial();
    const saysNot = not === Mark.yes || issued === Mark.no || issued === Mark.waiting;
    const { said, saidField } = this.people;
    said[person] = saysNot ? Said.no : issued === Mark.yes ? Said.yes : Said.nothing;
    saidField[person] = issued === Mark.blank && saysNot ? INDEX.citizenIdNotIssued : INDEX.citizenIdIssued;
  }

  /** Who is registered, and not yet done, is waiting; who is not even that is not done (design §5). */
  private regardRegistered(value: CellValue): void {
    if (!this.has.level2Registered) return;
    const { level2 } = this;
    const registered = this.registeredMark(value);
    if (level2.level2 !== Level2.blank && level2.level2 !== Level2.no) return;
    if (registered === Mark.yes || registered === Mark.waiting || registered === Mark.approved) {
      level2.level2 = Level2.pending;
      level2.approved = registered === Mark.approved || (registered === Mark.yes && this.registeredIsApproved);
    } else if (registered === Mark.no) level2.level2 = Level2.no;
  }

  /** An unclear word means what the user says that it means, whichever column it stands in. */
  private regardWord(cells: RowCells): void {
    const { marks, level2 } = this;
    const { at } = level2;
    const field = this.layout.columns[at] === undefined ? this.level2Instead : INDEX[at];
    const answer = this.words.answer(cells[field] ?? "");
    if (answer === undefined) return;
    answerLevel2(marks, at, answer, level2);
    // the other column may hold a word of its own
    if (level2.level2 === Level2.unclear && level2.at !== at) this.regardWord(cells);
  }

  private readLevel2AndReason(cells: RowCells, reason: ReasonReading, person: number): void {
    const { people, marks, level2, maybeLevels } = this;
    // Without a column of marks the date of installing is the mark.
    const mark = cells[this.layout.columns.level2 === undefined ? INDEX.level2Date : INDEX.level2] ?? "";
    const { mark: done, asLevel, signed } = this.level(mark);
    if (signed !== null) signed.push(person);
    else if (done === Mark.blank) this.signs.meetBlank();
    if (this.has.level2Not) marks.not = this.notMark(cells[INDEX.level2Not] ?? "");
    if (this.has.level2Date) marks.date = this.mark(cells[INDEX.level2Date] ?? "");
    marks.reasonGiven = reason.text === Text.given;
    marks.reasonSaysDone = reason.saysDone;
    marks.isNoteOpen = reason.text === Text.note && reason.category !== NO_REASON;
    if (asLevel !== null) {
      marks.done = asLevel;
      this.joinLevel2(cells);
      maybeLevels.add(person, { level2: level2.level2, category: this.categoryOf(reason) });
    }
    marks.done = done;
    if (marks.done === Mark.unclear || marks.not === Mark.unclear) this.noteSymbols(cells, person, reason);
    readLevel2(marks, level2);
    if (level2.level2 === Level2.unclear) this.regardWord(cells);
    this.regardRegistered(cells[INDEX.level2Registered] ?? "");
    people.level2[person] = level2.level2;
    people.level2Field[person] = this.layout.columns[level2.at] === undefined ? this.level2Instead : INDEX[level2.at];
    people.reasonText[person] = reason.text;
    people.reasonCategory[person] = this.categoryOf(reason);
    if (
      (reason.text === Text.blank || reason.text === Text.note) &&
      (level2.level2 === Level2.no || level2.level2 === Level2.pending)
    )
      this.takeReasonOfMark(this.markReason(mark) === NO_REASON ? (cells[INDEX.level2Not] ?? "") : mark, person);
  }

  /** Letters that only their font can tell from a tick. */
  private noteSymbols(cells: RowCells, person: number, reason: ReasonReading): void {
    const { marks, level2 } = this;
    const { done, not } = marks;
    const letterOf = (mark: Mark, field: number) =>
      mark === Mark.unclear ? symbolLetter(cells[field] ?? "") : undefined;
    const letters = { level2: letterOf(done, INDEX.level2), level2Not: letterOf(not, INDEX.level2Not) };
    if (letters.level2 === undefined && letters.level2Not === undefined) return;
    const readAs = (asDone: Mark, asNot: Mark) => {
      marks.done = asDone;
      marks.not = asNot;
      this.joinLevel2(cells);
      return { level2: level2.level2, category: this.categoryOf(reason) };
    };
    const dones = letters.level2 === undefined ? [done] : SYMBOLS;
    const nots = letters.level2Not === undefined ? [not] : SYMBOLS;
    const readings = dones.map((asDone) => nots.map((asNot) => readAs(asDone, asNot)));
    this.symbolMarks.push({ person, letters, readings });
    marks.done = done;
    marks.not = not;
  }

  private joinLevel2(cells: RowCells): void {
    readLevel2(this.marks, this.level2);
    this.regardRegistered(cells[INDEX.level2Registered] ?? "");
  }

  /** Who is waiting has given a reason by that. Of whom nothing is marked a note of something else tells none. */
  private categoryOf(reason: ReasonReading): number {
    const { level2, approved } = this.level2;
    if (level2 === Level2.blank && reason.text === Text.note) return NO_REASON;
    const waiting = level2 === Level2.pending && reason.text !== Text.given;
    return waiting ? (approved ? APPROVED : WAITING) : reason.category;
  }

  /** A reason that stands where the mark should is given by that. */
  private takeReasonOfMark(mark: CellValue, person: number): void {
    const category = this.markReason(mark);
    if (category === NO_REASON) return;
    this.people.reasonText[person] = Text.given;
    this.people.reasonCategory[person] = category;
  }
}

/** Day, month and year in three cells as one date; an error value in any of them is one. */
function joinBirthDate(cells: RowCells): CellValue {
  const parts = [cells[INDEX.birthDay] ?? "", cells[INDEX.birthMonth] ?? "", cells[INDEX.birthYear] ?? ""];
  const error = parts.find(isErrorValue);
  return (
    error ??
    parts
      .map(cleanText)
      .filter((part) => !isPlaceholderOrZero(part))
      .join("/")
  );
}
