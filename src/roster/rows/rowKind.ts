import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import { isLetterCode } from "../cells/letterCode";
import type { Field } from "../field";
import { NAME_FIELDS } from "../fieldsOfLayout";
import type { HeadingKind } from "../headings/headingKind";
import type { Layout } from "../layout";
import { matchHeading } from "../headings/matchHeading";
import { looksLikeName } from "./looksLikeName";
import { numbersColumns } from "./numbersColumns";
import { plainNameTest } from "./plainName";
import type { FilledCell } from "./rowBlock";
import { isTallyText } from "./tallyText";
import { isCountText, saysCount } from "./countText";
import { isVacancy } from "./isVacancy";
import { isListTitle, isOfThoseGone } from "./listTitle";
import { isSectionOrdinal, PLAIN_ORDINAL, unitOfSection, withoutOrdinal } from "./ordinalText";
import { readsLikeSentence } from "./readsLikeSentence";
import { isDateLine, isSignature, isSignerRole, isSignerTitle } from "./signatureText";
import { startsLikeUnit } from "./startsLikeUnit";
import { isLoneSubtotal, isSubtotalText, saysSubtotal } from "./subtotalText";
import { isExample, isExampleName, isHint, tellsNothing } from "./templateText";

/**
 * What a row below the header is. Only `person` is counted; `section` names a unit; nobody stands below a `footer` or
 * in an `otherTable`; those below `titleOfThoseGone` have left.
 * `columnNumbers` numbers the columns: what stands above it is heading still. A `nameOrSection` has nothing but what
 * could be somebody's name or a section's, and a `remarkOrSection` a text that could be either: no person is counted,
 * and the section above ends.
 */
export type RowKind =
  | "person"
  | "nobody"
  | "section"
  | "footer"
  | "otherTable"
  | "titleOfThoseGone"
  | "columnNumbers"
  | "nameOrSection"
  | "remarkOrSection";

const MACHINE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Numbers from here on are no counts of people: years, dates, telephones, IDs. */
const NO_COUNT = 1_900;
/** What another table's header has that no person's row has: a person's cells can read "Nam" or "Đã cài đặt". */
const ONLY_IN_HEADERS: ReadonlySet<HeadingKind> = new Set([
  "ordinal",
  "fullName",
  "familyName",
  "middleName",
  "birthDate",
  "citizenId",
  "unit",
]);

/** A count of people, or a box not ticked: stands in rows of sections and totals too. */
function isCount(value: CellValue): boolean {
  return value === false || (typeof value === "number" && value < NO_COUNT);
}

function hasLetter(value: CellValue): boolean {
  return typeof value === "string" && /\p{L}/u.test(value);
}

/** Columns of marks. */
const MARKED: ReadonlySet<Field> = new Set([
  "gender",
  "citizenIdIssued",
  "citizenIdNotIssued",
  "level2",
  "level2Not",
  "oneStop",
]);

/** What a row of a section can say of all people below it. */
const SAID_OF_ALL: ReadonlySet<Field | undefined> = new Set(["unit", "reason", "note"] as const);
/** The same where its text can be nothing but a unit: a mark is merged over its people, too. */
const SAID_OF_UNIT: ReadonlySet<Field | undefined> = new Set([
  ...SAID_OF_ALL,
  ...MARKED,
  "level2Registered",
  "level2Date",
] as const);

/** A mark that is explained right of it: "x | Chưa kích hoạt". */
const LONE_SIGN = /^.\s*[:=]?$/u;

/**
 * Tells rows apart by their cells, once it knows the layout. Rows with an ordinal, a plain name and an ID need not come
 * here.
 */
export class RowReader {
  private readonly headings: ReadonlyMap<number, readonly string[]>;
  private readonly tonedHeadings: ReadonlyMap<number, readonly string[]>;
  private readonly fieldOf: ReadonlyMap<number, Field>;
  private readonly nameColumns: ReadonlySet<number>;
  private readonly firstName: number;
  private readonly lastName: number;

  private readonly isPlainName: (text: string) => boolean;

  constructor(private readonly layout: Layout) {
    const columns = Object.entries(layout.columns) as [Field, NonNullable<Layout["columns"][Field]>][];
    this.fieldOf = new Map(columns.map(([field, { index }]) => [index, field]));
    this.headings = new Map(columns.map(([, { index, heading }]) => [index, heading.split(" > ").map(foldText)]));
    this.tonedHeadings = new Map(columns.map(([, { index, heading }]) => [index, heading.split(" > ").map(toneKey)]));
    const names = NAME_FIELDS.flatMap((field) => layout.columns[field] ?? []);
    this.nameColumns = new Set(names.map(({ index }) => index));
    this.firstName = Math.min(...this.nameColumns);
    this.lastName = Math.max(...this.nameColumns);
    const nameHeadings = names.flatMap(({ heading }) => heading.split(" > "));
    this.isPlainName = plainNameTest(nameHeadings, (text) => this.standsForNobody(text));
  }

  /**
   * @param peopleSoFar people found above; numbering and machine names stand only above the first
   * @param belowNotes whether the last text alone was "Ghi chú" or the like: what is numbered below it are notes
   */
  kindOf(cells: readonly FilledCell[], peopleSoFar: number, belowNotes = false): RowKind {
    const said = cells.filter(({ text }) => !tellsNothing(text));
    if (said.every((cell) => this.isPlainOrdinal(cell))) return this.remarkKind(cells, peopleSoFar);
    if (numbersColumns(cells)) return "columnNumbers";
    if (this.showsNobody(said)) return "nobody";
    if (peopleSoFar > 0 && this.isTitleOfThoseGone(said)) return "titleOfThoseGone";
    if (this.isHeadingRow(cells)) return peopleSoFar > 0 && this.hasOtherHeadings(cells) ? "otherTable" : "nobody";
    if (peopleSoFar === 0 && (this.namesMachineFields(cells) || this.saysHowToFillIn(said))) return "nobody";
    const numbered = said.some((cell) => this.isPlainOrdinal(cell));
    const names = said.filter(({ column, value }) => this.nameColumns.has(column) && !isCount(value));
    const facts = said.filter(({ column }) => this.fieldOf.has(column) && !this.nameColumns.has(column));
    if (names.some(({ text }) => this.isNameHeading(text))) return "nobody";
    if (names.length > 0 && numbered) return this.kindOfNumbered(names, facts, belowNotes);
    const tells = facts.some(({ column, value }) => this.tellsOfPerson(this.fieldOf.get(column), value));
    if (tells && (names.length > 0 || numbered || facts.length >= 2)) return "person";
    if (this.isOtherHeader(cells)) return "otherTable";
    // Below an empty template stand signatures too; a date line may stand above the first person.
    if (this.isSignatureRow(said, names.length > 0)) return "footer";
    if (this.isDateRow(said, names.length > 0)) return peopleSoFar === 0 ? "nobody" : "footer";
    if (this.isSubtotal(said)) return "nobody";
    if (names.length === 1 && LONE_SIGN.test(names[0]?.text ?? "")) return "nobody";
    if (names.length > 0) return this.kindOfNamed(said, facts);
    return this.kindOfNameless(said, numbered);
  }

  /**
   * Whether a text in the name's place names somebody whatever else stands in its row, where it stands behind a number
   * and an ID or a birth date stands beside it. All other rows are for `kindOf`.
   */
  isSurelyName(text: string): boolean {
    if (this.isPlainName(text)) return true;
    if (!isLetterCode(text.charCodeAt(0))) return false;
    const name = cleanText(text);
    return name.length > 1 && !this.standsForNobody(name);
  }

  /**
   * Whether a cell holds what only a person has, without a letter: a row that has it is no heading and no title either.
   */
  isOnlyOfPerson(field: Field, value: CellValue): boolean {
    return !hasLetter(value) && this.tellsOfPerson(field, value);
  }

  private standsForNobody(name: string): boolean {
    return (
      isSubtotalText(name) ||
      startsLikeUnit(name) ||
      readsLikeSentence(name) ||
      isExampleName(name) ||
      isVacancy(name) ||
      this.readsLikeNobody(name)
    );
  }

  /**
   * Name of the unit in a section row: what its unit cell says, else its text without the ordinal and without how many
   * people it has; "" if the section is no unit ("Năm 2016").
   */
  sectionName(cells: readonly FilledCell[]): string {
    const inUnit = cells.filter(({ column }) => column > this.lastName && this.fieldOf.get(column) === "unit");
    const texts = [...inUnit, ...cells]
      .map(({ text }) => text)
      .filter((text) => !isSectionOrdinal(text) && /\p{L}/u.test(text));
    const name = unitOfSection(texts[0] ?? "");
    return /^nam \d{4}$/.test(foldText(name)) ? "" : name;
  }

  /** An example, or a place that is still to be filled. */
  private showsNobody(said: readonly FilledCell[]): boolean {
    return said.some(({ column, text }) => {
      return (
        (column === this.layout.ordinal && isExample(text)) ||
        (this.nameColumns.has(column) && (isExampleName(text) || isVacancy(text)))
      );
    });
  }

  /** A text alone that stands over those who have left: they are counted no more, and that is said. */
  private isTitleOfThoseGone(said: readonly FilledCell[]): boolean {
    const texts = said.filter(({ value, text }) => hasLetter(value) && !isSectionOrdinal(text));
    const [title] = texts;
    return (
      title !== undefined &&
      texts.length === 1 &&
      title.column <= this.lastName &&
      said.every((cell) => cell === title || isCount(cell.value) || isSectionOrdinal(cell.text)) &&
      isOfThoseGone(title.text)
    );
  }

  /** Where an error stands, a formula numbers the rows. */
  private isPlainOrdinal({ column, value, text }: FilledCell): boolean {
    return column === this.layout.ordinal && (isErrorValue(value) || PLAIN_ORDINAL.test(text));
  }

  private remarkKind(cells: readonly FilledCell[], peopleSoFar: number): RowKind {
    return peopleSoFar > 0 && cells.some(({ text }) => isSignature(text)) ? "footer" : "nobody";
  }

  /** Text for a name behind a number: somebody, unless it is a subtotal, or a unit or a note with nothing beside it. */
  private kindOfNumbered(names: readonly FilledCell[], facts: readonly FilledCell[], belowNotes: boolean): RowKind {
    const text = names[0]?.text ?? "";
    if (isLoneSubtotal(text)) return "nobody";
    const tells = facts.some(({ column, value }) => this.tellsOfPerson(this.fieldOf.get(column), value));
    if (!tells && (this.readsLikeNobody(text) || (belowNotes && !looksLikeName(text)))) return "nobody";
    const counts = ({ value, text }: FilledCell): boolean => isCount(value) || isCountText(text);
    if (tells || !facts.every(counts)) return "person";
    if (readsLikeSentence(text) || isTallyText(text)) return "nobody";
    const isOverNumbers = this.layout.nestedNumbers === true && !looksLikeName(text);
    return isOverNumbers || startsLikeUnit(text) ? "section" : "person";
  }

  /** Text for a name, but no number before it and nothing that only a person has. */
  private kindOfNamed(said: readonly FilledCell[], facts: readonly FilledCell[]): RowKind {
    if (this.looksLikeSection(said, facts)) return "section";
    const text = said.find(({ column }) => this.nameColumns.has(column))?.text ?? "";
    if (!facts.every(({ value, text }) => isCount(value) || isCountText(text))) return "person";
    if (this.layout.ordinal === null && isTallyText(text)) return "nobody";
    if (this.layout.ordinal === null)
      return facts.length > 0 || !said.some(({ text }) => readsLikeSentence(text)) ? "person" : "nobody";
    if (readsLikeSentence(text) || saysCount(text)) return "remarkOrSection";
    if (facts.length === 0) return looksLikeName(text) ? "nameOrSection" : "section";
    if (looksLikeName(text)) return "person";
    // How many people, where a person has an ID or a date of birth; a 1 or 2 under level 2 may be somebody's mark.
    return facts.some(({ column }) => !this.isMarked(column)) ? "section" : "nameOrSection";
  }

  /** Whether a column holds marks, for which somebody may have typed a number. */
  private isMarked(column: number): boolean {
    const field = this.fieldOf.get(column);
    return field !== undefined && MARKED.has(field);
  }

  /** No text in the name's place. */
  private kindOfNameless(said: readonly FilledCell[], numbered: boolean): RowKind {
    if (!this.isSection(said, numbered)) return "nobody";
    const texts = said.map(({ text }) => text);
    const isRemark = texts.some(
      (text) => (readsLikeSentence(text) || saysCount(text)) && !startsLikeUnit(withoutOrdinal(text)),
    );
    return isRemark ? "remarkOrSection" : "section";
  }

  /**
   * What stands in the place of a name, and is none: a subtotal, a title, a remark, where to sign, the name's own
   * heading.
   */
  private readsLikeNobody(text: string): boolean {
    return saysSubtotal(text) || isListTitle(text) || isDateLine(text) || isSignature(text) || this.isNameHeading(text);
  }

  /** One word may be a name that folds alike, "Hồ" under "Họ": it is the heading only with the same tones. */
  private isNameHeading(text: string): boolean {
    const fold = foldText(text);
    const spelling = fold.includes(" ") ? fold : toneKey(text);
    return [...this.nameColumns].some((column) =>
      (fold.includes(" ") ? this.headings : this.tonedHeadings).get(column)?.includes(spelling),
    );
  }

  /** Whether a cell repeats the heading of its column, or one that means the same. */
  private repeatsHeading({ column, text }: FilledCell): boolean {
    if (this.headings.get(column)?.includes(foldText(text)) === true) return true;
    const kind = matchHeading(text)?.kind;
    return kind !== undefined && kind === (column === this.layout.ordinal ? "ordinal" : this.fieldOf.get(column));
  }

  /**
   * Words only, and they are headings: those of this table again, or a heading of names or numbers with others beside
   * it.
   */
  private isHeadingRow(cells: readonly FilledCell[]): boolean {
    if (cells.length < 2 || !cells.every(({ value, text }) => hasLetter(value) || tellsNothing(text))) return false;
    const repeated = cells.filter(({ column, text }) => this.headings.get(column)?.includes(foldText(text)));
    if (repeated.length >= 2 && repeated.length * 2 >= cells.length) return true;
    if (cells.some(({ column, text }) => this.nameColumns.has(column) && this.isNameHeading(text))) return true;
    const kinds = cells.map(({ column, text }) => ({ column, text, match: matchHeading(text) }));
    const sure = kinds.filter(({ match }) => match?.confidence === "certain");
    // Nobody is numbered "STT", or called "TT" and has "Họ và tên" or "Đơn vị" beside it.
    if (
      sure.some(
        ({ column, text, match }) => column === this.layout.ordinal && match?.kind === "ordinal" && text.length > 2,
      )
    )
      return true;
    return (
      sure.some(({ column, match }) => column === this.layout.ordinal && match?.kind === "ordinal") &&
      sure.some(({ column }) => column !== this.layout.ordinal)
    );
  }

  /** Whether a row of headings names something else above a column of this table: another table begins. */
  private hasOtherHeadings(cells: readonly FilledCell[]): boolean {
    return cells.some(
      (cell) => this.fieldOf.has(cell.column) && !tellsNothing(cell.text) && !this.repeatsHeading(cell),
    );
  }

  private namesMachineFields(cells: readonly FilledCell[]): boolean {
    const texts = cells.filter((cell) => !this.isPlainOrdinal(cell)).map(({ text }) => text);
    if (cells.length < 3 || !texts.every((text) => MACHINE_NAME.test(text))) return false;
    const kinds = texts.flatMap((text) => matchHeading(text)?.kind ?? []);
    // Behind a number somebody may stand, called Nam and male.
    return texts.length < cells.length ? new Set(kinds).size >= 3 : kinds.length >= 2;
  }

  /** Two hints at least, and nothing that only a person has. */
  private saysHowToFillIn(said: readonly FilledCell[]): boolean {
    return (
      said.filter(({ value }) => isHint(cleanText(value))).length >= 2 &&
      !said.some(({ column, value }) => this.tellsOfPerson(this.fieldOf.get(column), value))
    );
  }

  private isOtherHeader(cells: readonly FilledCell[]): boolean {
    if (cells.length < 3 || cells.some(({ value }) => typeof value !== "string")) return false;
    const kinds = cells
      .map(({ text }) => matchHeading(text))
      .flatMap((match) => (match?.confidence === "certain" ? [match.kind] : []));
    const different = new Set(kinds);
    return (
      different.size >= 3 && kinds.length * 2 > cells.length && [...different].some((kind) => ONLY_IN_HEADERS.has(kind))
    );
  }

  /** What a person's own columns hold can read like a signer's title; the name column cannot. */
  private isSignatureRow(said: readonly FilledCell[], named: boolean): boolean {
    // Two who sign side by side; a person's row has a name.
    const roles = said.filter(({ value }) => hasLetter(value));
    if (roles.length > 1 && roles.every(({ text }) => isSignerRole(text))) return true;
    return said.some(({ column, text }) => {
      const field = this.fieldOf.get(column);
      const ofPerson = named && (field === "position" || field === "unit" || field === "reason" || field === "note");
      if (isSignature(text) && !ofPerson) return true;
      return column > this.lastName && field !== "position" && field !== "unit" && isSignerTitle(text);
    });
  }

  private isDateRow(said: readonly FilledCell[], named: boolean): boolean {
    return said.some(({ column, text }) => isDateLine(text) && (!named || this.nameColumns.has(column)));
  }

  private isSubtotal(said: readonly FilledCell[]): boolean {
    return said.some(({ column, text }) => {
      return column <= this.lastName && (isSubtotalText(text) || isListTitle(text));
    });
  }

  /** Whether a cell holds what only a person has: not a mark, not a count, not a unit. */
  private tellsOfPerson(field: Field | undefined, value: CellValue): boolean {
    switch (field) {
      case "citizenId":
      case "phone":
        return /\d{6}/.test(String(value).replace(/[\s.-]/g, ""));
      case "birthDate":
      case "birthDateMale":
      case "birthDateFemale":
        return typeof value === "number" ? !isCount(value) : /^[\d\s/.-]{4,}$/.test(String(value));
      default:
        return false;
    }
  }

  /** Text in one place, with nothing said of a person beside it but counts. */
  private looksLikeSection(said: readonly FilledCell[], facts: readonly FilledCell[]): boolean {
    const others = facts.filter(({ value, text }) => !isCount(value) && !isCountText(text));
    if (others.length > 0) return this.isSectionWithin(said, others);
    const texts = said.map(({ text }) => text);
    const text = texts.find((candidate) => !isSectionOrdinal(candidate) && !/^\d+$/.test(candidate)) ?? "";
    const counted = said.filter(({ column, value }) => typeof value === "number" && column !== this.layout.ordinal);
    const ordinal = said.some(({ column, text }) => column < this.firstName && isSectionOrdinal(text));
    return ordinal || withoutOrdinal(text) !== text || (startsLikeUnit(text) && counted.length < 3);
  }

  /**
   * "II | Lãnh đạo | Văn phòng": behind an ordinal, what is nobody's name, with no more beside it than what is said of
   * all below.
   */
  private isSectionWithin(said: readonly FilledCell[], facts: readonly FilledCell[]): boolean {
    const text = said.find(({ column }) => this.nameColumns.has(column))?.text ?? "";
    const bare = withoutOrdinal(text);
    const isUnit = this.layout.ordinal !== null && startsLikeUnit(bare);
    const saidOfAll = isUnit ? SAID_OF_UNIT : SAID_OF_ALL;
    if (!facts.every(({ column }) => saidOfAll.has(this.fieldOf.get(column)))) return false;
    const ordinal = said.some(({ column, text }) => column < this.firstName && isSectionOrdinal(text));
    return (ordinal || isUnit || bare !== text) && !looksLikeName(bare);
  }

  /** Behind a plain number only what begins like a unit: the rest was prepared for somebody to come. */
  private isSection(said: readonly FilledCell[], numbered: boolean): boolean {
    const texts = said.filter(({ value }) => hasLetter(value));
    return (
      texts.length <= 2 &&
      texts.some(({ text }) => !isSectionOrdinal(text)) &&
      texts.every(({ column, text }) => column <= this.lastName && (!numbered || startsLikeUnit(text)))
    );
  }
}
