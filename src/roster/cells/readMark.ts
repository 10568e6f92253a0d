import { cleanText } from "../../grid/cleanText";
import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import marks from "../data/marks.json" with { type: "json" };
import { legacyReadings } from "../legacy/legacyText";
import { doubtfulSign } from "./doubtfulSign";
import { Mark } from "./mark";
import { isPlaceholder } from "./placeholder";
import { readDate } from "./readDate";
import { readStatus } from "./readStatus";
import { statusItems } from "./statusItems";
import { statusReason, type StatusReason } from "./statusReason";
import { takeDate } from "./takeDate";

const BY_TONE = new Map<string, Mark>();
const BY_FOLD = new Map<string, Mark>();

function learn(spellings: readonly string[], mark: Mark): void {
  for (const spelling of spellings) {
    BY_TONE.set(toneKey(spelling), mark);
    const fold = foldText(spelling);
    if (fold !== "" && !BY_FOLD.has(fold)) BY_FOLD.set(fold, mark);
  }
}
learn(marks.yes, Mark.yes);
learn(marks.no, Mark.no);
learn(marks.unclear, Mark.unclear);

const DASHES_AND_DOTS = /^[-–—. ]+$/;
const DASH = /[-–—]/;
const TICKS = /[✓✔☑✅√]\ufe0f?/g;
const CROSSES = /[✗✘❌]\ufe0f?/g;
/** Signs that may stand among words; any other makes something else of them. */
const PLAIN = /^[\p{L}\p{M}\p{N}\s.,;:()[\]{}/\\\-–—_'"“”‘’*!&+]*$/u;
const LETTER = /\p{L}/u;
const PLAIN_LETTER = /[a-z0-9]/i;
/** There was no VNeID before (design §5). */
export const FIRST_DATE = 20210101;

/** There was no level 2 before this century. */
function centuryOfMark(year: number): number {
  return 2000 + year;
}

/** A sign or a letter that stands alone. Of single letters the accents count: "ý" is no "Y". */
function readLone(text: string): Mark | undefined {
  const byTone = BY_TONE.get(toneKey(text));
  // "Có?" and "1%" are in doubt: folding would take the sign away.
  if (byTone !== undefined || !PLAIN.test(text)) return byTone;
  const fold = foldText(text);
  return fold.length > 1 || PLAIN_LETTER.test(text) ? BY_FOLD.get(fold) : undefined;
}

function readWords(text: string): Mark | undefined {
  return readLone(text) ?? (LETTER.test(text) && PLAIN.test(text) ? readStatus(text) : undefined);
}

/** A tick among words is one more word for yes: "✓ (mức 1)" is level 1. Beside a denial nobody can tell. */
function readTicked(text: string): Mark | undefined {
  const words = text.replace(TICKS, " x ").trim();
  const mark = words === text ? undefined : readWords(words);
  const isLevel1 = mark === Mark.no && statusItems(words).every(({ part }) => part !== "no");
  return mark === Mark.yes || isLevel1 ? mark : undefined;
}

/** A cross among words has to say what they say. */
function readCrossed(text: string): Mark | undefined {
  const words = text.replace(CROSSES, " ").trim();
  const mark = words === text ? undefined : words === "" ? Mark.no : readWords(words);
  return mark === Mark.no ? mark : undefined;
}

/** What stands beside a day. A "KH" there is "kích hoạt" rather than "không". */
function readBesideDay(words: string): Mark | undefined {
  const mark = readWords(words);
  return mark === Mark.no && doubtfulSign(words) !== undefined ? undefined : mark;
}

/** Words with a day beside them, which may not be before VNeID nor, of what is done, to come. */
function readDated(text: string, today: number): Mark | undefined {
  const dated = takeDate(text);
  const mark = dated === undefined ? undefined : readBesideDay(dated.words);
  if (dated === undefined || mark === undefined) return undefined;
  const day = readDateMark(dated.date, today);
  return day === Mark.yes || (mark !== Mark.yes && mark !== Mark.no) ? mark : undefined;
}

/** A day without its year. */
const SHORT_DAY = /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/.-])/u;
/** "1/2" may be levels, and "3/5" how much is done. */
const LAST_FRACTION = 5;

/** A month without its year, with what stands before it: "từ tháng 6". */
const SHORT_MONTH = /(?<![\p{L}\d])(?:(?:từ|trong|hồi|đầu|giữa|cuối) )?tháng (?:0?[1-9]|1[0-2])(?![\d/.-])/iu;

/** Words with a day or a month beside them whose year goes without saying: "Đã kích hoạt 12/10", "… tháng 6". */
function readShortDated(text: string): Mark | undefined {
  const [inMonth] = SHORT_MONTH.exec(text) ?? [];
  if (inMonth !== undefined) return readBesideDay(text.replace(inMonth, " ").trim());
  const [found, day, month] = SHORT_DAY.exec(text) ?? [];
  if (found === undefined || (Number(month) <= LAST_FRACTION && Number(day) <= Number(month))) return undefined;
  return readBesideDay(text.replace(found, " ").trim());
}

/** A year, with what stands before it: "từ năm 2023". */
const YEAR = /(?<![\d/.-])(?:(?:từ|trong|đầu|giữa|cuối) )?(?:năm )?(20\d\d)(?![\d/.-])/u;

/** Words with a year beside them, not before VNeID nor to come: "Đã kích hoạt từ năm 2023". */
function readWithYear(text: string, today: number): Mark | undefined {
  const [found, year] = YEAR.exec(text) ?? [];
  const day = Number(year) * 10_000;
  if (found === undefined || day < FIRST_DATE - (FIRST_DATE % 10_000) || day > today) return undefined;
  const words = text
    .replace(found, " ")
    .replace(/\(\s*\)/, " ")
    .trim();
  return words === "" ? undefined : readBesideDay(words);
}

function readReading(text: string, today: number): Mark | undefined {
  return (
    readWords(text) ??
    readTicked(text) ??
    readCrossed(text) ??
    readDated(text, today) ??
    readShortDated(text) ??
    readWithYear(text, today)
  );
}

function readText(text: string, today: number): Mark {
  const cleaned = cleanText(text);
  if (cleaned === "") return Mark.blank;
  for (const reading of [cleaned, ...legacyReadings(text)]) {
    const mark = readReading(reading, today) ?? (LETTER.test(reading) ? statusReason(reading)?.mark : undefined);
    if (mark !== undefined) return mark;
  }
  // Dashes are a no, however many; other placeholders are nothing.
  if (DASHES_AND_DOTS.test(cleaned) && DASH.test(cleaned)) return Mark.no;
  if (isPlaceholder(cleaned)) return Mark.blank;
  return readDateMark(cleaned, today);
}

/**
 * The reason that stands where a mark should, as `readMark` takes it for one; undefined where it is a mark. @param
 * today yyyymmdd
 */
export function reasonInMark(value: CellValue, today: number): StatusReason | undefined {
  if (typeof value !== "string") return undefined;
  for (const reading of [cleanText(value), ...legacyReadings(value)]) {
    if (readReading(reading, today) !== undefined) return undefined;
    const reason = statusReason(reading);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function readDateMark(value: string | number, today: number): Mark {
  const date = readDate(value, today, centuryOfMark);
  const monthIsKnown = date % 10_000 > 0;
  return monthIsKnown && date <= today && date >= FIRST_DATE ? Mark.yes : Mark.unclear;
}

/**
 * Reads a mark: "x", status words by their parts, TRUE/FALSE, 1/0, or a date up to today (yes). Text in an old 8-bit
 * font is read decoded.
 * @param today yyyymmdd; a later date is unclear.
 */
export function readMark(value: CellValue, today: number): Mark {
  if (value === "") return Mark.blank;
  if (typeof value === "boolean") return value ? Mark.yes : Mark.no;
  if (typeof value === "number") return value === 1 ? Mark.yes : value === 0 ? Mark.no : readDateMark(value, today);
  return isErrorValue(value) ? Mark.error : readText(value, today);
}
