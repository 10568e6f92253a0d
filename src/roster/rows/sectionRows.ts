import { foldText } from "../../grid/foldText";
import type { Field } from "../field";
import { isCountText } from "./countText";
import { looksLikeName } from "./looksLikeName";
import { isSectionOrdinal, unitOfSection, withoutOrdinal } from "./ordinalText";
import type { FilledCell } from "./rowBlock";
import { startsLikeUnit } from "./startsLikeUnit";
import type { TableColumns } from "./tableColumns";
import { hasLetter, isCount } from "./tellsOfPerson";

/** Columns of marks. */
export const MARK_FIELDS: ReadonlySet<Field> = new Set([
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
  ...MARK_FIELDS,
  "level2Registered",
  "level2Date",
] as const);

/** Columns of words, in which a unit's name may go on from the cell above. */
const WORDED: ReadonlySet<Field | undefined> = new Set(["unit", "position", "reason", "note"] as const);

/** Tells rows that stand over the people of a unit. */
export class SectionRows {
  constructor(private readonly columns: TableColumns) {}

  /**
   * Name of the unit in a section row: what its unit cell says, else its text without the ordinal and without how many
   * people it has; "" if the section is no unit ("Năm 2016").
   */
  sectionName(cells: readonly FilledCell[]): string {
    const inUnit = cells.filter(
      ({ column }) => column > this.columns.lastName && this.columns.fieldOf.get(column) === "unit",
    );
    const texts = [...inUnit, ...cells]
      .map(({ text }) => text)
      .filter((text) => !isSectionOrdinal(text) && /\p{L}/u.test(text));
    const name = unitOfSection(texts[0] ?? "");
    return /^nam \d{4}$/.test(foldText(name)) ? "" : name;
  }

  /** Text in one place, with nothing said of a person beside it but counts. */
  looksLikeSection(said: readonly FilledCell[], facts: readonly FilledCell[]): boolean {
    const others = facts.filter(({ value, text }) => !isCount(value) && !isCountText(text));
    if (others.length > 0) return this.isSectionWithin(said, others);
    const texts = said.map(({ text }) => text);
    const text = texts.find((candidate) => !isSectionOrdinal(candidate) && !/^\d+$/.test(candidate)) ?? "";
    const counted = said.filter(({ column, value }) => typeof value === "number" && column !== this.columns.ordinal);
    const ordinal = said.some(({ column, text }) => column < this.columns.firstName && isSectionOrdinal(text));
    return ordinal || withoutOrdinal(text) !== text || (startsLikeUnit(text) && counted.length < 3);
  }

  /**
   * "II | Lãnh đạo | Văn phòng": behind an ordinal, what is nobody's name, with no more beside it than what is said of
   * all below.
   */
  private isSectionWithin(said: readonly FilledCell[], facts: readonly FilledCell[]): boolean {
    const text = said.find(({ column }) => this.columns.nameColumns.has(column))?.text ?? "";
    const bare = withoutOrdinal(text);
    const isUnit = this.columns.ordinal !== null && startsLikeUnit(bare);
    const saidOfAll = isUnit ? SAID_OF_UNIT : SAID_OF_ALL;
    if (!facts.every(({ column }) => saidOfAll.has(this.columns.fieldOf.get(column)))) return false;
    const ordinal = said.some(({ column, text }) => column < this.columns.firstName && isSectionOrdinal(text));
    return (ordinal || isUnit || bare !== text) && !looksLikeName(bare);
  }

  /** Merged from there, or typed in another column than the last one: a word for a unit tells it nevertheless. */
  private isUnitRightOfNames(column: number, text: string): boolean {
    return startsLikeUnit(withoutOrdinal(text)) && !WORDED.has(this.columns.fieldOf.get(column));
  }

  /** Behind a plain number only what begins like a unit: the rest was prepared for somebody to come. */
  isSection(said: readonly FilledCell[], numbered: boolean): boolean {
    const texts = said.filter(({ value }) => hasLetter(value));
    return (
      texts.length <= 2 &&
      texts.some(({ text }) => !isSectionOrdinal(text)) &&
      texts.every(({ column, text }) =>
        column <= this.columns.lastName ? !numbered || startsLikeUnit(text) : this.isUnitRightOfNames(column, text),
      )
    );
  }
}
