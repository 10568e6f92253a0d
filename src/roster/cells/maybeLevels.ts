import type { CellValue } from "../../grid/cellValue";
import { isDay } from "../../grid/dateSystem";
import type { DateCode } from "../../grid/excelDate";
import type { Layout } from "../layout";
import type { Level2, People } from "../roster";
import { isBareTwo, level2MarkReader } from "./level2MarkReader";
import { Mark } from "./mark";

/** What a person is whose mark is a level. */
export interface OtherReading {
  level2: Level2;
  /** Index into REASON_CATEGORIES. */
  category: number;
}

/**
 * The people who are done by a mark that says otherwise where levels stand, a bare 1 or a day ("1/2", as Excel takes
 * it): marks, as long as no 2 stands in the column; levels, once one does, however far below (design §5, second small
 * print). Nothing is kept where there is none.
 */
export class MaybeLevels {
  private readonly levelOf: (value: CellValue) => Mark;
  /** What any day that says done elsewhere says where levels stand: a column can hold another one in each row. */
  private dayAsLevel: Mark | undefined;
  private metTwo = false;
  /** Of each of them: the person, and how it is read where levels stand, packed into a number. */
  private readonly packed: number[] = [];

  constructor(
    private readonly layout: Layout,
    today: DateCode,
  ) {
    this.levelOf = level2MarkReader({ ...layout, holdsLevels: true }, today);
  }

  /**
   * To be told each different mark of the column. @returns what it says where levels stand, where it says done
   * elsewhere; else null
   */
  meet(value: CellValue, mark: Mark): Mark | null {
    this.metTwo ||= isBareTwo(value);
    if (mark !== Mark.yes) return null;
    const asLevel = isDay(value, this.layout.date1904)
      ? (this.dayAsLevel ??= this.levelOf(value))
      : this.levelOf(value);
    return asLevel === mark ? null : asLevel;
  }

  add(person: number, { level2, category }: OtherReading): void {
    this.packed.push((person * 8 + level2) * 256 + category);
  }

  /** Reads them again where a 2 was met. @returns the layout as the values have told it */
  settle(people: People): Layout {
    if (!this.metTwo || this.packed.length === 0 || this.layout.holdsLevels === false) return this.layout;
    for (const each of this.packed) {
      const person = Math.floor(each / 2048);
      people.level2[person] = Math.floor(each / 256) % 8;
      people.reasonCategory[person] = each % 256;
    }
    return { ...this.layout, holdsLevels: true };
  }
}
