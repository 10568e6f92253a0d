import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import type { HeadingKind } from "../headings/headingKind";
import { matchHeading } from "../headings/matchHeading";
import type { FilledCell } from "./rowBlock";
import { isPlainOrdinal, type TableColumns } from "./tableColumns";
import { hasLetter } from "./tellsOfPerson";
import { tellsNothing } from "./templateText";

const MACHINE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
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

/** Tells rows of headings below the header: those of the table again, those of machines, and those of another table. */
export class HeadingRows {
  constructor(private readonly columns: TableColumns) {}

  /** One word may be a name that folds alike, "Hồ" under "Họ": it is the heading only with the same tones. */
  isNameHeading(text: string): boolean {
    const fold = foldText(text);
    const spelling = fold.includes(" ") ? fold : toneKey(text);
    return [...this.columns.nameColumns].some((column) =>
      (fold.includes(" ") ? this.columns.headings : this.columns.tonedHeadings).get(column)?.includes(spelling),
    );
  }

  /** Whether a cell repeats the heading of its column, or one that means the same. */
  private repeatsHeading({ column, text }: FilledCell): boolean {
    if (this.columns.headings.get(column)?.includes(foldText(text)) === true) return true;
    const kind = matchHeading(text)?.kind;
    return (
      kind !== undefined && kind === (column === this.columns.ordinal ? "ordinal" : this.columns.fieldOf.get(column))
    );
  }

  /**
   * Words only, and they are headings: those of this table again, or a heading of names or numbers with others beside
   * it.
   */
  isHeadingRow(cells: readonly FilledCell[]): boolean {
    if (cells.length < 2 || !cells.every(({ value, text }) => hasLetter(value) || tellsNothing(text))) return false;
    const repeated = cells.filter(({ column, text }) => this.columns.headings.get(column)?.includes(foldText(text)));
    if (repeated.length >= 2 && repeated.length * 2 >= cells.length) return true;
    if (cells.some(({ column, text }) => this.columns.nameColumns.has(column) && this.isNameHeading(text))) return true;
    const kinds = cells.map(({ column, text }) => ({ column, text, match: matchHeading(text) }));
    const sure = kinds.filter(({ match }) => match?.confidence === "certain");
    // Nobody is numbered "STT", or called "TT" and has "Họ và tên" or "Đơn vị" beside it.
    if (
      sure.some(
        ({ column, text, match }) => column === this.columns.ordinal && match?.kind === "ordinal" && text.length > 2,
      )
    )
      return true;
    return (
      sure.some(({ column, match }) => column === this.columns.ordinal && match?.kind === "ordinal") &&
      sure.some(({ column }) => column !== this.columns.ordinal)
    );
  }

  /** Whether a row of headings names something else above a column of this table: another table begins. */
  hasOtherHeadings(cells: readonly FilledCell[]): boolean {
    return cells.some(
      (cell) => this.columns.fieldOf.has(cell.column) && !tellsNothing(cell.text) && !this.repeatsHeading(cell),
    );
  }

  namesMachineFields(cells: readonly FilledCell[]): boolean {
    const texts = cells.filter((cell) => !isPlainOrdinal(this.columns, cell)).map(({ text }) => text);
    if (cells.length < 3 || !texts.every((text) => MACHINE_NAME.test(text))) return false;
    const kinds = texts.flatMap((text) => matchHeading(text)?.kind ?? []);
    // Behind a number somebody may stand, called Nam and male.
    return texts.length < cells.length ? new Set(kinds).size >= 3 : kinds.length >= 2;
  }

  isOtherHeader(cells: readonly FilledCell[]): boolean {
    if (cells.length < 3 || cells.some(({ value }) => typeof value !== "string")) return false;
    const kinds = cells
      .map(({ text }) => matchHeading(text))
      .flatMap((match) => (match?.confidence === "certain" ? [match.kind] : []));
    const different = new Set(kinds);
    return (
      different.size >= 3 && kinds.length * 2 > cells.length && [...different].some((kind) => ONLY_IN_HEADERS.has(kind))
    );
  }
}
