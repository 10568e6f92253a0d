import { isErrorValue, type CellValue } from "../grid/cellValue";
import { cleanText } from "../grid/cleanText";
import type { DateCode } from "../grid/excelDate";
import { foldText } from "../grid/foldText";
import { FIELDS, type Field } from "./field";
import type { IdIndex } from "./idIndex";
import type { Layout } from "./layout";
import { OneStopText } from "./oneStopText";
import { isPlaceholderOrZero } from "./placeholder";
import { BirthDate, readBirthDate } from "./readBirthDate";
import { readCitizenId, type IdContext, type IdReading } from "./readCitizenId";
import { readGender } from "./readGender";
import { readLevel2, type Level2Marks, type Level2Reading } from "./readLevel2";
import { Mark, readMark } from "./readMark";
import { categoryOfReason, reasonCategoryIndex } from "./reasonCategory";
import { remember } from "./remember";
import { Gender, IdKind, Level2, Said, Text, type People } from "./roster";
import { valueIn, type Place, type RowBlock } from "./rowBlock";

const VIETNAM = /^(viet nam|vietnam|vn|vnm|kinh)$/;
/** A heading that asks for the level itself: "Mức độ định danh" with 1 or 2, where 1 is not done. */
const ASKS_LEVEL = /^(muc do|muc) (dinh danh|tai khoan)/;
const NO_REASON = reasonCategoryIndex("blank");
const WAITING = reasonCategoryIndex("waiting_approval");
const APPROVED = reasonCategoryIndex("not_activated");

const index = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as Record<Field, number>;

/** Reads what a row says of a person into the columns of `People`: the parsers of single cells, put together. */
export class PersonReader {
  private readonly mark: (value: CellValue) => Mark;
  private readonly level: (value: CellValue) => Mark;
  private readonly genderOf: (value: CellValue) => Gender;
  private readonly isForeign: (value: CellValue) => boolean;
  private readonly reasonOf: (value: CellValue) => { text: Text; category: number };
  private readonly oneStopText = new OneStopText();
  private readonly id: IdReading = { kind: IdKind.blank, number: 0, untidy: false, scientific: false, digits: 0 };
  private readonly idContext: IdContext = { birthYear: 0, gender: Gender.unknown, foreigner: false };
  private readonly level2: Level2Reading = { level2: Level2.blank, at: "level2", approved: false };
  private readonly marks: Level2Marks = { done: Mark.blank, not: Mark.blank, date: Mark.blank, reasonGiven: false };

  constructor(
    private readonly layout: Layout,
    private readonly places: Partial<Record<Field, Place>>,
    private readonly people: People,
    private readonly ids: IdIndex,
    private readonly today: DateCode,
  ) {
    this.mark = remember((value) => readMark(value, today));
    const asksLevel = ASKS_LEVEL.test(foldText(layout.columns.level2?.heading ?? ""));
    this.level = asksLevel
      ? remember((value) =>
          String(value).trim() === "2" ? Mark.yes : String(value).trim() === "1" ? Mark.no : readMark(value, today),
        )
      : this.mark;
    const genderHeading = layout.columns.gender?.heading ?? "";
    this.genderOf = remember((value) => readGender(value, genderHeading));
    this.isForeign = remember(
      (value) => value !== "" && !VIETNAM.test(foldText(cleanText(value))) && foldText(cleanText(value)) !== "",
    );
    this.reasonOf = remember(readReason);
  }

  /** Whether a column, a unit, a section or a position tells of the Bộ phận Một cửa. */
  get tellsOneStop(): boolean {
    return this.places.oneStop !== undefined || this.oneStopText.found;
  }

  read(block: RowBlock, row: number, person: number): void {
    this.readBirthAndGender(block, row, person);
    this.readId(block, row, person);
    this.readLevel2AndReason(block, row, person);
    const mark = this.valueOf("oneStop", block, row);
    const position = this.valueOf("position", block, row);
    if (this.mark(mark) === Mark.yes || this.oneStopText.tells(mark) || this.oneStopText.tells(position))
      this.people.oneStop[person] = 1;
  }

  /** Staff whose unit is the Bộ phận Một cửa: known only when sections have given their people a unit. */
  finishOneStop(count: number, units: readonly string[]): void {
    const { unit, oneStop } = this.people;
    const inUse = new Set(unit.subarray(0, count));
    const tells = units.map((name, i) => inUse.has(i) && this.oneStopText.tells(name));
    for (let person = 0; person < count; person++) if (tells[unit[person] ?? -1] === true) oneStop[person] = 1;
  }

  private valueOf(field: Field, block: RowBlock, row: number): CellValue {
    const place = this.places[field];
    return place === undefined ? "" : valueIn(block, row, place);
  }

  private readBirthAndGender(block: RowBlock, row: number, person: number): void {
    const { birth, birthField, gender, genderField } = this.people;
    const own = this.genderOf(this.valueOf("gender", block, row));
    gender[person] = own;
    genderField[person] = index.gender;
    if (this.places.birthDateMale === undefined && this.places.birthDateFemale === undefined) {
      birth[person] = readBirthDate(this.valueOf("birthDate", block, row), this.today);
      birthField[person] = index.birthDate;
      return;
    }
    const male = readBirthDate(this.valueOf("birthDateMale", block, row), this.today);
    const female = readBirthDate(this.valueOf("birthDateFemale", block, row), this.today);
    const isMale = male !== BirthDate.blank;
    birth[person] = isMale ? male : female;
    birthField[person] = isMale ? index.birthDateMale : index.birthDateFemale;
    // The column that is filled tells the gender; both filled tell nothing.
    if (own === Gender.unknown && isMale !== (female !== BirthDate.blank)) {
      gender[person] = isMale ? Gender.male : Gender.female;
      genderField[person] = birthField[person] ?? 0;
    }
  }

  private readId(block: RowBlock, row: number, person: number): void {
    const { people, id, idContext } = this;
    idContext.birthYear = Math.max(0, Math.floor((people.birth[person] ?? 0) / 10_000));
    idContext.gender = (people.gender[person] ?? 0) as Gender;
    idContext.foreigner = this.isForeign(this.valueOf("nationality", block, row));
    readCitizenId(this.valueOf("citizenId", block, row), block.idFormats?.[row]?.[0] ?? "", idContext, id);
    people.idKind[person] = id.kind;
    people.idNumber[person] = id.number;
    people.idUntidy[person] = id.untidy ? 1 : 0;
    people.idScientific[person] = id.scientific ? 1 : 0;
    if (id.number > 0) this.ids.add(id.number, person);
    this.readSaid(block, row, person);
  }

  private readSaid(block: RowBlock, row: number, person: number): void {
    const issued = this.mark(this.valueOf("citizenIdIssued", block, row));
    const not = this.mark(this.valueOf("citizenIdNotIssued", block, row));
    const saysNot = not === Mark.yes;
    const { said, saidField } = this.people;
    said[person] = issued === Mark.yes && !saysNot ? Said.yes : issued === Mark.no || saysNot ? Said.no : Said.nothing;
    saidField[person] = issued === Mark.blank && saysNot ? index.citizenIdNotIssued : index.citizenIdIssued;
  }

  private readLevel2AndReason(block: RowBlock, row: number, person: number): void {
    const { people, marks, level2 } = this;
    const reason = this.reasonOf(this.valueOf("reason", block, row));
    marks.done = this.level(this.valueOf("level2", block, row));
    marks.not = this.mark(this.valueOf("level2Not", block, row));
    marks.date = this.mark(this.valueOf("level2Date", block, row));
    marks.reasonGiven = reason.text === Text.given;
    readLevel2(marks, level2);
    people.level2[person] = level2.level2;
    people.level2Field[person] = this.layout.columns[level2.at] === undefined ? index.level2Date : index[level2.at];
    people.reasonText[person] = reason.text;
    const waiting = level2.level2 === Level2.pending && reason.text !== Text.given;
    people.reasonCategory[person] = waiting ? (level2.approved ? APPROVED : WAITING) : reason.category;
  }
}

function readReason(value: CellValue): { text: Text; category: number } {
  if (isErrorValue(value)) return { text: Text.error, category: NO_REASON };
  const text = cleanText(value);
  return isPlaceholderOrZero(text)
    ? { text: Text.blank, category: NO_REASON }
    : { text: Text.given, category: categoryOfReason(String(value)) };
}
