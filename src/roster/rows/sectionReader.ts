import type { CellValue } from "../../grid/cellValue";
import { foldText } from "../../grid/foldText";
import { Level2, type People } from "../roster";
import type { MergedDown } from "./mergedDown";
import { isSectionOrdinal, PLAIN_ORDINAL } from "./ordinalText";
import type { FilledCell } from "./rowBlock";
import { startsLikeUnit } from "./startsLikeUnit";
import { sectionStatus, type SectionStatus } from "./statusSection";
import type { UnitReader } from "./unitReader";

/** A row with a text alone that could be the name of a section or of somebody. */
interface MaybeSection {
  name: string;
  /** Sheet row, from 0. */
  row: number;
  /** Whether it stands right below somebody: where nobody follows it is no section, and no signer either. */
  goesOn: boolean;
}

/** What a section of those who are done has nobody be. */
const NOT_DONE: ReadonlySet<number | undefined> = new Set([Level2.blank, Level2.no, Level2.pending]);

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** Keeps the section that people belong to, and what it says of them, from top to bottom. */
export class SectionReader {
  readonly doubtfulSections: number[] = [];
  readonly doubtfulNames: number[] = [];
  /** Name of the section that the people now belong to; "" where there is none that is known. */
  name = "";
  /** Sheet row of the first that tells level 2. */
  statusRow: number | null = null;
  /** Sheet row of what may have begun a section that is not known. */
  private doubtfulRow: number | null = null;
  private maybe: MaybeSection | null = null;
  /** What the last section that is no unit says of all below it. */
  private status: SectionStatus | null = null;
  private isClosed = false;

  /**
   * @param mergedUnits the merged cells of the unit column
   * @param tellsLevel2 whether there is a column that does
   */
  constructor(
    private readonly units: UnitReader,
    private readonly people: People,
    private readonly mergedUnits: MergedDown | undefined,
    private readonly tellsLevel2: boolean,
  ) {}

  /** Whether the next person decides what a text alone is. */
  get isOpenQuestion(): boolean {
    return this.maybe !== null;
  }

  /** No section begins any more: those below belong to the staff no more. */
  close(): void {
    this.isClosed = true;
  }

  /** Whether a row is a section that says who is done: it is no unit, and the one above goes on. */
  meetsStatus(cells: readonly FilledCell[], row: number): boolean {
    const texts = cells.filter(({ text }) => !isSectionOrdinal(text) && !PLAIN_ORDINAL.test(text));
    const status = texts.length === 1 ? sectionStatus(texts[0]?.text ?? "") : null;
    if (status === null) return false;
    this.status = status;
    if (status !== "other") this.statusRow ??= row;
    return true;
  }

  /** A text that may be a remark ends the section above. */
  meetRemark(row: number, count: number): void {
    if (this.name !== "" || this.maybe !== null) this.start("", row, count);
  }

  beginMaybe(name: string, row: number, count: number): void {
    const last = this.maybe?.row ?? this.people.row[count - 1];
    const goesOn = count > 0 && last === row - 1 && this.maybe?.goesOn !== false;
    this.leaveMaybe();
    this.maybe = { name, row, goesOn };
  }

  /** Nobody stands below what may have been a section. */
  leaveMaybe(): void {
    if (this.maybe?.goesOn === true) this.doubtfulNames.push(this.maybe.row);
    this.maybe = null;
  }

  /**
   * A unit merged across a section that names another leaves open whose people those below are: the section is not
   * known.
   */
  begin(name: string, row: number, count: number): void {
    const over = this.mergedUnits?.over(row) ?? "";
    const isOther = over !== "" && startsLikeUnit(name) && foldText(name) !== foldText(String(over));
    if (isOther) this.mergedUnits?.letGo();
    this.start(isOther ? "" : name, isOther ? row : null, count);
  }

  /** @param doubtful sheet row of what may be no section; null where it surely is one, or none begins */
  start(name: string, doubtful: number | null, count: number): void {
    if (this.isClosed) return;
    this.end(count);
    this.units.startSection(name, count);
    this.name = name;
    this.doubtfulRow = doubtful;
    this.maybe = null;
  }

  /** What is doubtful is said only where it leaves somebody without a unit. */
  end(count: number): void {
    if (this.units.endSection(count, this.people.unit) && this.doubtfulRow !== null)
      this.doubtfulSections.push(this.doubtfulRow);
  }

  /**
   * Decides, by the first person below it, what a text alone is that could be somebody's name: a section where the
   * numbers begin again, or where only one of the two is in capitals.
   */
  decide(numberBelow: CellValue, nameBelow: string, count: number): void {
    if (this.maybe === null) return;
    const { name, row } = this.maybe;
    const isSection = Number.parseInt(String(numberBelow)) === 1 || isInCapitals(name) !== isInCapitals(nameBelow);
    this.start(isSection ? name : "", null, count);
    if (!isSection) this.doubtfulNames.push(row);
  }

  /**
   * Whether somebody's cell says otherwise than the section: not done, or nothing, where that says done, or done where
   * that denies it.
   */
  isContradictedBy(level2: number | undefined): boolean {
    if (this.status === "done") return this.tellsLevel2 && NOT_DONE.has(level2);
    return this.status === "notDone" && level2 === Level2.done;
  }
}
