import type { CellValue } from "../../grid/cellValue";
import { countedFrom1900 } from "../../grid/dateSystem";
import type { DateCode } from "../../grid/excelDate";
import { bareDayTest } from "../cells/bareDayTest";
import { DoubtfulSigns } from "../cells/doubtfulSigns";
import { level2MarkReader } from "../cells/level2MarkReader";
import { Mark } from "../cells/mark";
import { MaybeLevels } from "../cells/maybeLevels";
import { readLevel2, type Level2Marks, type Level2Reading } from "../cells/readLevel2";
import { readMark, reasonInMark } from "../cells/readMark";
import { readNotMark } from "../cells/readNotMark";
import { readNote, readReason, type ReasonReading } from "../cells/readReason";
import { reasonCategoryIndex } from "../cells/reasonCategory";
import { remember } from "../cells/remember";
import { level2Field } from "../fieldsOfLayout";
import { tellsApproval } from "../headings/asksLevel";
import type { Layout } from "../layout";
import { symbolLetter } from "../legacy/symbolMark";
import { answerLevel2 } from "../questions/answerLevel2";
import type { WordTally } from "../questions/wordTally";
import { Level2, Text, type People, type SymbolMark } from "../roster";
import { INDEX, type RowCells } from "./rowCells";

const NO_REASON = reasonCategoryIndex("blank");
const WAITING = reasonCategoryIndex("waiting_approval");
const APPROVED = reasonCategoryIndex("not_activated");

/** What a letter in a font of symbols can show, in the order of `SymbolMark.readings`. */
const SYMBOLS: readonly Mark[] = [Mark.yes, Mark.no, Mark.blank];

/**
 * A mark of the level-2 column, and what it says where a 2 further down makes it a level, if that is something else.
 */
interface LevelReading {
  mark: Mark;
  asLevel: Mark | null;
  /** Where to note who has it, if it is a sign that others could make doubtful. */
  signed: number[] | null;
}

/** Reads level 2 of a person from all columns that tell it, and the reason why it is lacking. */
export class Level2Reader {
  /** Level-2 marks that only their font can tell. */
  readonly symbolMarks: SymbolMark[] = [];
  private readonly mark: (value: CellValue) => Mark;
  private readonly level: (value: CellValue) => LevelReading;
  private readonly notMark: (value: CellValue) => Mark;
  private readonly registeredMark: (value: CellValue) => Mark;
  private readonly maybeLevels: MaybeLevels;
  private readonly signs: DoubtfulSigns;
  private readonly markReason: (value: CellValue) => number;
  private readonly reasonOf: (value: CellValue) => ReasonReading;
  private readonly level2: Level2Reading = { level2: Level2.blank, at: "level2", approved: false };
  private readonly marks: Level2Marks;
  /** Which of the columns that few rosters have there are: what is not there need not be read in each row. */
  private readonly has: Record<"level2Not" | "level2Date" | "level2Registered", boolean>;
  /** Whether a mark in the column of those registered says that they are approved, too. */
  private readonly registeredIsApproved: boolean;
  /** The level-2 column where "level2" itself has none. */
  private readonly level2Instead: number;

  constructor(
    private readonly layout: Layout,
    private readonly people: People,
    today: DateCode,
    meet: (value: CellValue) => void,
    private readonly words: WordTally,
  ) {
    const date1904 = layout.date1904 === true;
    const { columns } = layout;
    this.mark = remember((value) => readMark(countedFrom1900(value, date1904), today));
    this.signs = new DoubtfulSigns(layout);
    const isBareNot = bareDayTest(layout, "level2Not");
    this.notMark = remember((value) => {
      const mark = isBareNot(value) ? Mark.unclear : readNotMark(countedFrom1900(value, date1904), today);
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
    this.has = {
      level2Not: columns.level2Not !== undefined,
      level2Date: columns.level2Date !== undefined,
      level2Registered: columns.level2Registered !== undefined,
    };
    this.registeredIsApproved = tellsApproval(layout);
    this.marks = {
      done: Mark.blank,
      not: Mark.blank,
      date: Mark.blank,
      reasonGiven: false,
      reasonSaysDone: false,
      isNoteOpen: false,
      blankMeansDone: layout.blankMeansDone === true,
    };
    this.level2Instead = INDEX[level2Field(layout)];
    const ofReason = layout.notesForReason === true ? readNote : readReason;
    this.reasonOf = remember((value) => {
      meet(value);
      return ofReason(value, today);
    });
  }

  read(cells: RowCells, person: number): void {
    const { people, marks, level2, maybeLevels } = this;
    const reason = this.reasonOf(cells[INDEX.reason] ?? "");
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

  /**
   * Reads those again whose mark may be a level, if a 2 has come after all, or a sign that others make doubtful.
   * @returns the layout as the values have told it
   */
  finish(): Layout {
    const layout = this.maybeLevels.settle(this.people);
    return this.signs.settle(layout, this.people, (value) => this.words.answer(value));
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
