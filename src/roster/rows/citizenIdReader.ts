import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { countedFrom1900 } from "../../grid/dateSystem";
import type { DateCode } from "../../grid/excelDate";
import { foldText } from "../../grid/foldText";
import type { IdIndex } from "../cells/idIndex";
import { Mark } from "../cells/mark";
import { readCardExpiry } from "../cells/readCardExpiry";
import { readCitizenId, type IdContext, type IdReading } from "../cells/readCitizenId";
import { readMark } from "../cells/readMark";
import { remember } from "../cells/remember";
import type { YesNoMarks } from "../cells/yesNoMarks";
import type { Layout } from "../layout";
import { Gender, IdKind, Said, type People } from "../roster";
import { INDEX, type RowCells } from "./rowCells";

const VIETNAM = /\b(viet nam|vietnam|vn|vnm)\b|^kinh$/;

/** Reads the citizen ID of a person, and what other cells say of the card; birth and gender must be read before. */
export class CitizenIdReader {
  private readonly date1904: boolean;
  private readonly mark: (value: CellValue) => Mark;
  private readonly isForeign: (value: CellValue) => boolean;
  private readonly id: IdReading = { kind: IdKind.blank, number: 0, untidy: false, scientific: false, digits: 0 };
  private readonly idContext: IdContext;
  /** Which of the columns that few rosters have there are: what is not there need not be read in each row. */
  private readonly has: Record<"issued" | "nationality", boolean>;

  /** @param issuedMarks of the column of those who have a card */
  constructor(
    layout: Layout,
    private readonly people: People,
    private readonly ids: IdIndex,
    private readonly today: DateCode,
    private readonly issuedMarks: YesNoMarks,
  ) {
    this.idContext = { birthYear: 0, gender: Gender.unknown, foreigner: false, today };
    this.date1904 = layout.date1904 === true;
    this.mark = remember((value) => readMark(countedFrom1900(value, this.date1904), today));
    const { columns } = layout;
    this.has = {
      issued: columns.citizenIdIssued !== undefined || columns.citizenIdNotIssued !== undefined,
      nationality: columns.nationality !== undefined,
    };
    this.isForeign = remember(
      (value) => value !== "" && !VIETNAM.test(foldText(cleanText(value))) && foldText(cleanText(value)) !== "",
    );
  }

  read(cells: RowCells, idFormat: string, person: number): void {
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
    if (expiry !== "") people.cardExpiry[person] = readCardExpiry(countedFrom1900(expiry, this.date1904), this.today);
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
}
