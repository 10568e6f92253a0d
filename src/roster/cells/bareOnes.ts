import type { CellValue } from "../../grid/cellValue";
import type { DateCode } from "../../grid/excelDate";
import type { Layout } from "../layout";
import type { Level2, People } from "../roster";
import { isBareOne, isBareTwo, level2MarkReader } from "./level2MarkReader";
import type { Mark } from "./mark";

/** What a person is where a 1 is a level. */
export interface OtherReading {
  level2: Level2;
  /** Index into REASON_CATEGORIES. */
  category: number;
}

/**
 * The people whose level 2 is marked with a bare 1: a mark, as long as no 2 stands in the column; a level, once one does, however far below
 * (design §5, second small print). Nothing is kept where there is no 1.
 */
export class BareOnes {
  /** What a 1 says where it is a level. */
  readonly asLevel: Mark;
  /** Whether a 1 says otherwise as a level than as it is read first. */
  private readonly differs: boolean;
  private metTwo = false;
  /** Of each of them: the person, and how it is read where 1 is a level, packed into a number. */
  private readonly packed: number[] = [];

  constructor(
    private readonly layout: Layout,
    today: DateCode,
  ) {
    this.asLevel = level2MarkReader({ ...layout, holdsLevels: true }, today)(1);
    this.differs = level2MarkReader(layout, today)(1) !== this.asLevel;
  }

  /** To be asked of each different mark of the column. */
  isOne(value: CellValue): boolean {
    this.metTwo ||= isBareTwo(value);
    return this.differs && isBareOne(value);
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
