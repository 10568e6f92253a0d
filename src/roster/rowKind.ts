import type { CellValue } from "../grid/cellValue";
import { cleanText } from "../grid/cleanText";
import { foldText } from "../grid/foldText";
import { toneKey } from "../grid/toneKey";
import type { Field } from "./field";
import type { Layout } from "./layout";
import { matchHeading } from "./matchHeading";

/** What a row below the header is. Only `person` is counted; `section` names a unit; nobody stands below a `footer` or in an `otherTable`. */
export type RowKind = "person" | "nobody" | "section" | "footer" | "otherTable";

/** A row's cells that hold something, from the left. */
export interface FilledCell {
  column: number;
  value: CellValue;
}

const REMARK = /^(\(.*\)|\*+)$/;
const PLACEHOLDER = /^(\{\{.*\}\}|<#.*>|<<.*>>|\$\{.*\})$/;
const MACHINE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ROMAN_OR_LETTER = /^(?:[IVXLC]+|[A-Z])(?:\.\d+)*[.)]?$/;
const ORDINAL = /^(?:[IVXLC]+(?:\.\d+)*|[A-Z]|\d+(?:\.\d+)*)\s*[.)]\s*|^[IVXLC]+\s*[-–:]\s*/;
const SUBTOTAL = /^(tổng|cộng)(\s|$|:|\.)/;
const PLAIN_SUBTOTAL = /^(tong cong|tong so|tong|cong)( |$)/;
const DATE_LINE = /\bngay .{0,6}\bthang .{0,6}\bnam\b/;
const SIGNATURE = /^(nguoi lap|ky ghi ro|ky ten|noi nhan|thu truong don vi|ghi chu|xac nhan cua)\b/;
/** Words that units begin with, by their tones: a folded "to" is Tổ (a unit) as well as Tô (a family name). */
const UNIT_WORD =
  /^(phòng|ban|tổ|khoa|bộ phận|văn phòng|trung tâm|đội|chi cục|bhxh|bảo hiểm xã hội|đơn vị|khối|nhóm|công ty|viện|trường|xã|phường|huyện|quận)(?=\s|$)/;
const PLAIN_UNIT_WORD = /^(phong ban|bo phan|van phong|trung tam|chi cuc|bhxh|bao hiem xa hoi|don vi)\b/;
/** Numbers from here on are no counts of people: IDs, telephones, dates. */
const NO_COUNT = 9_500;

/** Whether every cell is a small whole number or letter that counts on: "A | B | 1 | 2 | 3" below the headings. */
function numbersColumns(cells: readonly FilledCell[]): boolean {
  const numbers = cells.map(({ value }) => Number(String(value).replace(/[()[\]]/g, "")));
  const counted = numbers.filter((number) => !Number.isNaN(number));
  const lettersOnly = cells.every(
    ({ value }, i) => !Number.isNaN(numbers[i]) || /^\(?[A-Z]\)?$/.test(cleanText(value)),
  );
  return (
    cells.length >= 3 &&
    lettersOnly &&
    counted.length >= 2 &&
    counted.every((number, i) => i === 0 || number === (counted[i - 1] ?? 0) + 1)
  );
}

function startsLikeUnit(text: string): boolean {
  return UNIT_WORD.test(text.toLowerCase()) || PLAIN_UNIT_WORD.test(foldText(text));
}

/** Tells rows apart by their cells, once it knows the layout. Rows with a name and an ordinal need not come here. */
export class RowReader {
  private readonly headings: ReadonlyMap<number, readonly string[]>;
  private readonly fieldOf: ReadonlyMap<number, Field>;
  private readonly nameColumns: ReadonlySet<number>;

  constructor(private readonly layout: Layout) {
    const columns = Object.entries(layout.columns) as [Field, NonNullable<Layout["columns"][Field]>][];
    this.fieldOf = new Map(columns.map(([field, { index }]) => [index, field]));
    this.headings = new Map(columns.map(([, { index, heading }]) => [index, heading.split(" > ").map(foldText)]));
    const { fullName, familyName, givenName } = layout.columns;
    this.nameColumns = new Set(
      [fullName, familyName, givenName].flatMap((column) => (column === undefined ? [] : [column.index])),
    );
  }

  /** @param peopleSoFar people found above; numbering and machine names stand only above the first */
  kindOf(cells: readonly FilledCell[], peopleSoFar: number): RowKind {
    const texts = cells.map(({ value }) => cleanText(value));
    if (texts.every((text) => text === "" || REMARK.test(text) || PLACEHOLDER.test(text)))
      return this.remarkKind(texts, peopleSoFar);
    if (numbersColumns(cells)) return "nobody";
    if (this.repeatsHeadings(cells)) return "nobody";
    if (peopleSoFar === 0 && this.namesMachineFields(cells)) return "nobody";
    if (this.isOtherHeader(cells)) return "otherTable";
    if (this.isFooter(cells, texts)) return peopleSoFar === 0 ? "nobody" : "footer";
    if (this.isSubtotal(cells)) return "nobody";
    return this.isPerson(cells) ? "person" : this.isSection(cells) ? "section" : "nobody";
  }

  /** Name of the unit in a section row: its text without the ordinal; "" if the section is no unit ("Năm 2016"). */
  sectionName(cells: readonly FilledCell[]): string {
    const texts = cells
      .map(({ value }) => cleanText(value))
      .filter((text) => !ROMAN_OR_LETTER.test(text) && !/^[\d.,]+$/.test(text));
    const name = (texts[0] ?? "").replace(ORDINAL, "");
    return /^nam \d{4}$/.test(foldText(name)) ? "" : name;
  }

  private remarkKind(texts: readonly string[], peopleSoFar: number): RowKind {
    return peopleSoFar > 0 && texts.some((text) => SIGNATURE.test(foldText(text))) ? "footer" : "nobody";
  }

  private repeatsHeadings(cells: readonly FilledCell[]): boolean {
    let repeated = 0;
    for (const { column, value } of cells)
      if (this.headings.get(column)?.includes(foldText(cleanText(value))) === true) repeated++;
    return repeated >= 2 && repeated * 2 >= cells.length;
  }

  private namesMachineFields(cells: readonly FilledCell[]): boolean {
    const texts = cells.map(({ value }) => cleanText(value));
    return (
      cells.length >= 3 &&
      texts.every((text) => MACHINE_NAME.test(text)) &&
      texts.filter((text) => matchHeading(text) !== undefined).length >= 2
    );
  }

  private isOtherHeader(cells: readonly FilledCell[]): boolean {
    if (cells.length < 3 || cells.some(({ value }) => typeof value !== "string")) return false;
    const kinds = cells
      .map(({ value }) => matchHeading(cleanText(value)))
      .filter((match) => match?.confidence === "certain");
    return kinds.length >= 3 && new Set(kinds.map((match) => match?.kind)).size >= 3 && kinds.length * 2 > cells.length;
  }

  private isFooter(cells: readonly FilledCell[], texts: readonly string[]): boolean {
    if (cells.some(({ column }) => this.fieldOf.get(column) === "citizenId" && cells.length > 3)) return false;
    return texts.some((text) => {
      const fold = foldText(text);
      return SIGNATURE.test(fold) || DATE_LINE.test(fold);
    });
  }

  private isSubtotal(cells: readonly FilledCell[]): boolean {
    const label = cells.find(
      ({ value, column }) =>
        typeof value === "string" && (column <= Math.max(...this.nameColumns) || this.nameColumns.size === 0),
    );
    if (label === undefined) return false;
    const text = cleanText(label.value);
    if (SUBTOTAL.test(text.normalize("NFC").toLowerCase())) return true;
    const plain = toneKey(text) === foldText(text);
    return (
      plain &&
      PLAIN_SUBTOTAL.test(foldText(text)) &&
      !cells.some(({ column, value }) => this.fieldOf.get(column) === "citizenId" && String(value).length >= 8)
    );
  }

  /** Somebody: a name with an ordinal or anything else about a person, or so much about a person that only the name is missing. */
  private isPerson(cells: readonly FilledCell[]): boolean {
    const named = cells.some(({ column }) => this.nameColumns.has(column));
    const numbered = cells.some(
      ({ column, value }) => column === this.layout.ordinal && /^\d+$/.test(cleanText(value)),
    );
    const facts = cells.filter(({ column }) => this.fieldOf.has(column) && !this.nameColumns.has(column));
    if (named && facts.length > 0) return !this.looksLikeSection(cells);
    if (named) return (numbered || this.layout.ordinal === null) && !this.looksLikeSection(cells);
    const telling = facts.filter(({ column, value }) => this.tellsOfPerson(this.fieldOf.get(column), value));
    return telling.length >= 1 && facts.length >= 2;
  }

  private tellsOfPerson(field: Field | undefined, value: CellValue): boolean {
    switch (field) {
      case "citizenId":
        return /\d{6}/.test(String(value));
      case "birthDate":
      case "birthDateMale":
      case "birthDateFemale":
      case "phone":
        return true;
      case "level2":
        return value !== false;
      default:
        return false;
    }
  }

  /** Text in one place, with nothing said of a person beside it but counts. */
  private looksLikeSection(cells: readonly FilledCell[]): boolean {
    const facts = cells.filter(
      ({ column, value }) =>
        this.fieldOf.has(column) && !this.nameColumns.has(column) && !(typeof value === "number" && value < NO_COUNT),
    );
    if (facts.length > 0) return false;
    const text =
      cells
        .map(({ value }) => cleanText(value))
        .find((candidate) => !ROMAN_OR_LETTER.test(candidate) && !/^\d+$/.test(candidate)) ?? "";
    const counted = cells.filter(
      ({ column, value }) => typeof value === "number" && column !== this.layout.ordinal,
    ).length;
    const romanOrdinal = cells.some(
      ({ column, value }) => column < Math.min(...this.nameColumns) && ROMAN_OR_LETTER.test(cleanText(value)),
    );
    return romanOrdinal || ORDINAL.test(text) || (startsLikeUnit(text) && counted < 3);
  }

  private isSection(cells: readonly FilledCell[]): boolean {
    const texts = cells.filter(({ value }) => typeof value === "string" && foldText(value) !== "");
    const last = Math.max(...this.nameColumns);
    return texts.length > 0 && texts.length <= 2 && texts.every(({ column }) => column <= last);
  }
}
