import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { isLetterCode } from "../cells/letterCode";
import type { Field } from "../field";
import { NAME_FIELDS } from "../fieldsOfLayout";
import type { Layout } from "../layout";
import { HeadingRows } from "./headingRows";
import { looksLikeName } from "./looksLikeName";
import { numbersColumns } from "./numbersColumns";
import { plainNameTest } from "./plainName";
import type { FilledCell } from "./rowBlock";
import { tableColumns, isPlainOrdinal, type TableColumns } from "./tableColumns";
import { isTallyText } from "./tallyText";
import { hasLetter, isCount, tellsOfPerson } from "./tellsOfPerson";
import { isCountText, saysCount } from "./countText";
import { isRelative } from "./isRelative";
import { isVacancy } from "./isVacancy";
import { isListTitle, isOfThoseGone } from "./listTitle";
import { isSectionOrdinal, withoutOrdinal } from "./ordinalText";
import { readsLikeSentence } from "./readsLikeSentence";
import { isDateLine, isSignature, isSignerRole, isSignerTitle } from "./signatureText";
import { MARK_FIELDS, SectionRows } from "./sectionRows";
import { isUnitWord, startsLikeUnit } from "./startsLikeUnit";
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

/** A mark that is explained right of it: "x | Chưa kích hoạt". */
const LONE_SIGN = /^.\s*[:=]?$/u;

/**
 * Tells rows apart by their cells, once it knows the layout. Rows with an ordinal, a plain name and an ID need not come
 * here.
 */
export class RowReader {
  private readonly columns: TableColumns;
  private readonly headings: HeadingRows;
  private readonly sections: SectionRows;
  private readonly isPlainName: (text: string) => boolean;

  constructor(private readonly layout: Layout) {
    this.columns = tableColumns(layout);
    this.headings = new HeadingRows(this.columns);
    this.sections = new SectionRows(this.columns);
    const nameHeadings = NAME_FIELDS.flatMap((field) => layout.columns[field]?.heading.split(" > ") ?? []);
    this.isPlainName = plainNameTest(nameHeadings, (text) => this.standsForNobody(text));
  }

  /** What a section row calls its unit; "" where it is none. */
  sectionName(cells: readonly FilledCell[]): string {
    return this.sections.sectionName(cells);
  }

  /**
   * @param peopleSoFar people found above; numbering and machine names stand only above the first
   * @param belowNotes whether the last text alone was "Ghi chú" or the like: what is numbered below it are notes
   */
  kindOf(cells: readonly FilledCell[], peopleSoFar: number, belowNotes = false): RowKind {
    const said = cells.filter(({ text }) => !tellsNothing(text));
    if (said.every((cell) => isPlainOrdinal(this.columns, cell))) return this.remarkKind(cells, peopleSoFar);
    if (numbersColumns(cells)) return "columnNumbers";
    if (this.showsNobody(said)) return "nobody";
    if (peopleSoFar > 0 && this.isTitleOfThoseGone(said)) return "titleOfThoseGone";
    if (this.headings.isHeadingRow(cells))
      return peopleSoFar > 0 && this.headings.hasOtherHeadings(cells) ? "otherTable" : "nobody";
    if (peopleSoFar === 0 && (this.headings.namesMachineFields(cells) || this.saysHowToFillIn(said))) return "nobody";
    const numbered = said.some((cell) => isPlainOrdinal(this.columns, cell));
    const names = said.filter(({ column, value }) => this.columns.nameColumns.has(column) && !isCount(value));
    const facts = said.filter(
      ({ column }) => this.columns.fieldOf.has(column) && !this.columns.nameColumns.has(column),
    );
    if (names.some(({ text }) => this.headings.isNameHeading(text))) return "nobody";
    if (names.length > 0 && numbered) return this.kindOfNumbered(names, facts, belowNotes);
    const tells = facts.some(({ column, value }) => tellsOfPerson(this.columns.fieldOf.get(column), value));
    if (tells && (names.length > 0 || numbered || facts.length >= 2)) return "person";
    if (this.headings.isOtherHeader(cells)) return "otherTable";
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
    return !hasLetter(value) && tellsOfPerson(field, value);
  }

  private standsForNobody(name: string): boolean {
    return (
      isSubtotalText(name) ||
      startsLikeUnit(name) ||
      readsLikeSentence(name) ||
      isExampleName(name) ||
      isVacancy(name) ||
      isRelative(name) ||
      this.readsLikeNobody(name)
    );
  }

  /** An example, or a place that is still to be filled. */
  private showsNobody(said: readonly FilledCell[]): boolean {
    return said.some(({ column, text }) => {
      return (
        (column === this.columns.ordinal && isExample(text)) ||
        (this.columns.nameColumns.has(column) && (isExampleName(text) || isVacancy(text) || isRelative(text)))
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
      title.column <= this.columns.lastName &&
      said.every((cell) => cell === title || isCount(cell.value) || isSectionOrdinal(cell.text)) &&
      isOfThoseGone(title.text)
    );
  }

  private remarkKind(cells: readonly FilledCell[], peopleSoFar: number): RowKind {
    return peopleSoFar > 0 && cells.some(({ text }) => isSignature(text)) ? "footer" : "nobody";
  }

  /** Text for a name behind a number: somebody, unless it is a subtotal, or a unit or a note with nothing beside it. */
  private kindOfNumbered(names: readonly FilledCell[], facts: readonly FilledCell[], belowNotes: boolean): RowKind {
    const text = names[0]?.text ?? "";
    if (isLoneSubtotal(text)) return "nobody";
    const tells = facts.some(({ column, value }) => tellsOfPerson(this.columns.fieldOf.get(column), value));
    if (!tells && (this.readsLikeNobody(text) || (belowNotes && !looksLikeName(text)))) return "nobody";
    const counts = ({ value, text }: FilledCell): boolean => isCount(value) || isCountText(text);
    if (tells || !facts.every(counts)) return "person";
    if (readsLikeSentence(text) || isTallyText(text)) return "nobody";
    const isOverNumbers = this.layout.nestedNumbers === true && !looksLikeName(text);
    return isOverNumbers || startsLikeUnit(text) ? "section" : "person";
  }

  /** Text for a name, but no number before it and nothing that only a person has. */
  private kindOfNamed(said: readonly FilledCell[], facts: readonly FilledCell[]): RowKind {
    if (this.sections.looksLikeSection(said, facts)) return "section";
    const text = said.find(({ column }) => this.columns.nameColumns.has(column))?.text ?? "";
    if (!facts.every(({ value, text }) => isCount(value) || isCountText(text)))
      return this.columns.ordinal !== null && isUnitWord(text) ? "remarkOrSection" : "person";
    if (this.columns.ordinal === null && isTallyText(text)) return "nobody";
    if (this.columns.ordinal === null)
      return facts.length > 0 || !said.some(({ text }) => readsLikeSentence(text)) ? "person" : "nobody";
    if (readsLikeSentence(text) || saysCount(text)) return "remarkOrSection";
    if (facts.length === 0) return looksLikeName(text) ? "nameOrSection" : "section";
    if (looksLikeName(text)) return "person";
    // How many people, where a person has an ID or a date of birth; a 1 or 2 under level 2 may be somebody's mark.
    return facts.some(({ column }) => !this.isMarked(column)) ? "section" : "nameOrSection";
  }

  /** Whether a column holds marks, for which somebody may have typed a number. */
  private isMarked(column: number): boolean {
    const field = this.columns.fieldOf.get(column);
    return field !== undefined && MARK_FIELDS.has(field);
  }

  /** No text in the name's place. */
  private kindOfNameless(said: readonly FilledCell[], numbered: boolean): RowKind {
    if (!this.sections.isSection(said, numbered)) return "nobody";
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
    return (
      saysSubtotal(text) ||
      isListTitle(text) ||
      isDateLine(text) ||
      isSignature(text) ||
      this.headings.isNameHeading(text)
    );
  }

  /** Two hints at least, and nothing that only a person has. */
  private saysHowToFillIn(said: readonly FilledCell[]): boolean {
    return (
      said.filter(({ value }) => isHint(cleanText(value))).length >= 2 &&
      !said.some(({ column, value }) => tellsOfPerson(this.columns.fieldOf.get(column), value))
    );
  }

  /** What a person's own columns hold can read like a signer's title; the name column cannot. */
  private isSignatureRow(said: readonly FilledCell[], named: boolean): boolean {
    // Two who sign side by side; a person's row has a name.
    const roles = said.filter(({ value }) => hasLetter(value));
    if (roles.length > 1 && roles.every(({ text }) => isSignerRole(text))) return true;
    return said.some(({ column, text }) => {
      const field = this.columns.fieldOf.get(column);
      const ofPerson = named && (field === "position" || field === "unit" || field === "reason" || field === "note");
      if (isSignature(text) && !ofPerson) return true;
      return column > this.columns.lastName && field !== "position" && field !== "unit" && isSignerTitle(text);
    });
  }

  private isDateRow(said: readonly FilledCell[], named: boolean): boolean {
    return said.some(({ column, text }) => isDateLine(text) && (!named || this.columns.nameColumns.has(column)));
  }

  private isSubtotal(said: readonly FilledCell[]): boolean {
    return said.some(({ column, text }) => {
      return column <= this.columns.lastName && (isSubtotalText(text) || isListTitle(text));
    });
  }
}
