import { cleanText } from "../../grid/cleanText";
import { countedFrom1900, isDay } from "../../grid/dateSystem";
import { serialToDateCode } from "../../grid/excelDate";
import { foldText } from "../../grid/foldText";
import { valueAt, type Grid } from "../../grid/grid";
import type { CellValue } from "../../grid/cellValue";
import { isPlaceholderOrZero } from "../cells/placeholder";
import { readDate } from "../cells/readDate";
import { remember } from "../cells/remember";
import { withoutOrdinal } from "../rows/ordinalText";
import { startsLikeUnit } from "../rows/startsLikeUnit";
import { saysSubtotal } from "../rows/subtotalText";

/** What the first values of a column look like; a value counts under one heading at most, "1" as a mark. */
export interface ColumnSample {
  /** Values that say something. */
  filled: number;
  /** 10 to 12 digits, however they are parted: an ID, or one that lost its zeros. */
  longNumbers: number;
  /** Of those, 12 digits. */
  idNumbers: number;
  /** 8 or 9 digits: an old ID. */
  oldNumbers: number;
  /** Days, months, years; serials of days. */
  dates: number;
  /** x, 1, 0, có, chưa … */
  marks: number;
  /** Of the marks, those that say yes. */
  yesMarks: number;
  /** Of the marks, crosses of the ✗ kind, which no word for "not yet" is. */
  crosses: number;
  /** 2, 02 or II: of a column of levels. */
  twos: number;
  /** 0, 1, 2, "Mức 1", "M2" …: what may be a level, beside whatever else it may be. */
  levels: number;
  /** "Mức 1", "M1" …: of those, the ones that say so in words and mean the first. */
  firstLevels: number;
  addresses: number;
}

/** Enough to tell what a column holds. */
const MOST_VALUES = 30;
/** A date by its looks, be there such a day or not. */
const DATE = /^\d{1,4}\s*[-/.–]\s*\d{1,2}(\s*[-/.–]\s*\d{1,4})?$/;
/** From 1900 to 2100. */
const FIRST_DATE = 19_000_000;
const LAST_DATE = 21_009_999;
const YES = /^(x|v|1|co|da|roi|yes|true|ok|da co|da cap|da cai|da cai dat)$/;
const NO = /^(0|chua|khong|ko|no|false|chua co|khong co|chua cap|chua cai|chua cai dat)$/;
const LEVEL = /^((muc|muc do|cap|cap do|m|l|lv|level|vneid muc|vneid) ?)?(0?[012](?: 0)?|i|ii|[012] 2)$/;
const FIRST_LEVEL = /^(muc|muc do|cap|cap do|m|l|lv|level|vneid muc) ?(0?1|i)$/;
const LONGEST_LEVEL = "VNeID mức 02".length;
/** As `isBareTwo` knows it, but for "2/2", which may be a day. */
const TWO = /^(0?2(\.0)?|ii)$/i;
const TICK = /^[✓✔☑✅√×]\ufe0f?$/u;
/** A cross of this kind says no, as `readMark` takes it. */
const CROSS = /^[✗✘❌]\ufe0f?$/u;

function emptySample(): ColumnSample {
  return {
    filled: 0,
    longNumbers: 0,
    idNumbers: 0,
    oldNumbers: 0,
    dates: 0,
    marks: 0,
    yesMarks: 0,
    crosses: 0,
    twos: 0,
    levels: 0,
    firstLevels: 0,
    addresses: 0,
  };
}

/** What of a sample a value counts under. */
type Looks = readonly (keyof ColumnSample)[];

function looksOfNumber(digits: number): Looks {
  if (digits === 12) return ["idNumbers", "longNumbers"];
  if (digits >= 10 && digits <= 12) return ["longNumbers"];
  return digits === 8 || digits === 9 ? ["oldNumbers"] : [];
}

/** Of two digits of a year it does not matter which century they mean. */
function lastCentury(year: number): number {
  return 1900 + year;
}

function isDate(value: CellValue, text: string): boolean {
  if (typeof value === "number") return isDay(value);
  if (DATE.test(text)) return true;
  const date = readDate(text, LAST_DATE, lastCentury);
  return date >= FIRST_DATE && date <= LAST_DATE;
}

function looksOfText(text: string): Looks {
  const fold = foldText(text);
  if (YES.test(fold) || TICK.test(text)) return ["yesMarks", "marks"];
  if (CROSS.test(text)) return ["crosses", "marks"];
  if (NO.test(fold)) return ["marks"];
  return looksOfNumber(text.replace(/[\s.,'’-]/g, "").match(/\d{8,}/)?.[0].length ?? 0);
}

function mainLooks(value: CellValue, text: string): Looks {
  const isTwo = TWO.test(text);
  if ((isDate(value, text) && !isTwo) || (typeof value === "number" && value >= 1900 && value <= 2100))
    return ["dates"];
  if (isTwo) return ["twos"];
  return text.includes("@") ? ["addresses"] : looksOfText(text);
}

/** Remembered, since the rows of a sheet's head are looked at below each row that could be its header. */
const looksOf = remember((value): Looks => {
  const text = cleanText(value);
  if (text === "" || (text !== "0" && isPlaceholderOrZero(text))) return [];
  const fold = text.length <= LONGEST_LEVEL ? foldText(text) : "";
  const looksOfLevel: Looks = LEVEL.test(fold) ? (FIRST_LEVEL.test(fold) ? ["levels", "firstLevels"] : ["levels"]) : [];
  return ["filled", ...looksOfLevel, ...mainLooks(value, text)];
});

/** A value as a sheet would show it: serials of days as days. */
function dayText(value: CellValue): CellValue {
  if (!isDay(value)) return value;
  const day = String(serialToDateCode(value));
  return `${day.slice(6)}/${day.slice(4, 6)}/${day.slice(0, 4)}`;
}

/**
 * A row of nothing but numbers and letters numbers the columns; a person's has a name. Beside a total, or the name of
 * a unit alone, there are counts.
 */
function isOfPerson(row: readonly CellValue[]): boolean {
  const texts = row.filter((value) => typeof value === "string" && /\p{L}{2}/u.test(value)).map(cleanText);
  const [first] = texts;
  if (first === undefined || saysSubtotal(first)) return false;
  return texts.length > 1 || !startsLikeUnit(withoutOrdinal(first));
}

/** Looks at the first values of columns, each column once. */
export class ColumnSampler {
  private readonly known = new Map<number, ColumnSample>();
  private rows: readonly number[] | undefined;

  /** @param head the sheet's first rows, with some below the header */
  constructor(
    private readonly head: Grid,
    private readonly lastHeaderRow: number,
  ) {}

  sample(column: number): ColumnSample {
    let sample = this.known.get(column);
    if (sample === undefined) {
      sample = emptySample();
      for (const row of this.dataRows()) {
        if (sample.filled === MOST_VALUES) break;
        for (const look of looksOf(this.valueAt(row, column))) sample[look]++;
      }
      this.known.set(column, sample);
    }
    return sample;
  }

  /** The first different values that say something, at most so many, as texts. */
  firstTexts(column: number, most: number): readonly string[] {
    const texts = new Set<string>();
    for (const row of this.dataRows()) {
      const text = cleanText(dayText(this.valueAt(row, column)));
      if (text !== "") texts.add(text);
      if (texts.size === most) break;
    }
    return [...texts];
  }

  /**
   * Whether a test holds of nearly all of the first values that say something; of no value at all where there is none.
   */
  nearlyAll(column: number, test: (text: string) => boolean): boolean {
    const { passed, filled } = this.passing(column, test);
    return (filled - passed) * 10 <= filled;
  }

  /** Whether a test holds of more than half of the first values that say something, and there are any. */
  mostly(column: number, test: (text: string) => boolean): boolean {
    const { passed, filled } = this.passing(column, test);
    return passed * 2 > filled;
  }

  private passing(column: number, test: (text: string) => boolean): { passed: number; filled: number } {
    const texts = this.dataRows()
      .map((row) => cleanText(this.valueAt(row, column)))
      .filter((text) => !isPlaceholderOrZero(text))
      .slice(0, MOST_VALUES);
    return { passed: texts.filter(test).length, filled: texts.length };
  }

  private valueAt(row: number, column: number): CellValue {
    return countedFrom1900(valueAt(this.head, row, column), this.head.date1904 === true);
  }

  private dataRows(): readonly number[] {
    const { head, lastHeaderRow } = this;
    this.rows ??= head.rows
      .map((row, i) => (head.top + i > lastHeaderRow && isOfPerson(row) ? head.top + i : -1))
      .filter((row) => row >= 0);
    return this.rows;
  }
}
