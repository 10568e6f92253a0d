import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { BLANKS, UNSEEN } from "../../grid/blanks";
import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import marks from "../data/marks.json" with { type: "json" };
import type { DateCode } from "../../grid/excelDate";
import { birthYearOfId, genderOfId, isPossibleId } from "./citizenIdNumber";
import { Mark } from "./mark";
import { isPlaceholderOrZero } from "./placeholder";
import { canBeStaff } from "./readBirthDate";
import { readStatus } from "./readStatus";
import { withoutDates } from "./takeDate";
import { Gender, IdKind } from "../roster";

/** What an ID cell was read as. One object serves all rows: it is overwritten by each reading. */
export interface IdReading {
  kind: IdKind;
  /** The 12 digits as a number, 0 where there are none. */
  number: number;
  /** Something had to be taken out to get 12 digits, or the cell holds a number. */
  untidy: boolean;
  /** The text is a number in scientific notation: its last digits are lost (support.microsoft.com/kb/269370). */
  scientific: boolean;
  /** How many digits the cell holds. */
  digits: number;
}

/** What the rest of the row tells, to judge whether lost zeros can be put back. */
export interface IdContext {
  /** Year of birth, 0 if not known. */
  birthYear: number;
  gender: Gender;
  foreigner: boolean;
  /** yyyymmdd, for the age that a number tells by itself. */
  today: DateCode;
}

const NO_WORDS = new Set(marks.no.map(foldText).filter((word) => word !== ""));
const NOT_YET = /^(chua|khong co|dang lam|dang cho|cho)\b/;
const SCIENTIFIC = /^\d+([.,]\d+)?e\+?\d+$/i;
/** Letters and digits: one letter and seven digits in most countries, others mix them. */
const PASSPORT = /^(?=.*[A-Z])[A-Z\d]{6,10}$/i;
/** Blanks, dots, hyphens, apostrophes, and what nobody sees. */
const SEPARATORS = new RegExp(String.raw`[.\-\u2010-\u2015'’‘\u0060´]|${BLANKS.source}|${UNSEEN.source}`, "gu");
const EXPORTED_NUMBER = /^(\d+)\.0+$/;

function set(reading: IdReading, kind: IdKind, number = 0, untidy = false): void {
  reading.kind = kind;
  reading.number = number;
  reading.untidy = untidy;
}

/** A year of birth that is still to come is nobody's. */
function setWhole(reading: IdReading, number: number, untidy: boolean, today: DateCode): void {
  if (isPossibleId(number) && birthYearOfId(number) * 10_000 <= today) set(reading, IdKind.whole, number, untidy);
  else set(reading, IdKind.impossible);
}

/**
 * 10 or 11 digits: lost zeros, if the padded number fits a province, the birth year or else the age of somebody at
 * work, and the gender as far as it is known.
 */
function setPadded(reading: IdReading, number: number, { birthYear, gender, today }: IdContext): void {
  const fits =
    number < 1e11 &&
    isPossibleId(number) &&
    (birthYear === 0 ? canBeStaff(birthYearOfId(number) * 10_000, today) : birthYearOfId(number) === birthYear) &&
    (gender === Gender.unknown || genderOfId(number) === gender);
  if (fits) set(reading, IdKind.padded, number);
  else set(reading, IdKind.malformed);
}

function setByDigits(reading: IdReading, number: number, digits: number, untidy: boolean, context: IdContext): void {
  reading.digits = digits;
  if (digits === 12) setWhole(reading, number, untidy, context.today);
  else if (digits === 10 || digits === 11) setPadded(reading, number, context);
  else if (digits === 9 || digits === 8) set(reading, IdKind.old);
  else set(reading, IdKind.malformed);
}

/**
 * How many digits of a whole number a format shows: its noughts fill up ("000 000 000 000"), and some may be text
 * before it (`"0"0`).
 */
function digitsShown(digits: number, format: string): number {
  if (!format.includes("0")) return digits;
  const section = (format.split(";")[0] ?? "").replace(/\[[^\]]*\]/g, "");
  const texts = section.match(/"[^"]*"|\\./g)?.join("") ?? "";
  const noughts = section
    .replace(/"[^"]*"|\\./g, "")
    .replace(/\..*/, "")
    .replace(/[^0]/g, "").length;
  return texts.replace(/[^0]/g, "").length + Math.max(digits, noughts);
}

/** How many digits a number has, on both sides of its point. */
function digitsOf(value: number): number {
  if (Number.isSafeInteger(value)) return String(Math.abs(value)).length;
  const [digits = "", exponent = ""] = String(value).split("e");
  const before = exponent.startsWith("+") ? Number(exponent) + 1 : 0;
  return Math.max(digits.replace(/\D/g, "").length, before);
}

function readNumber(reading: IdReading, value: number, format: string, context: IdContext): void {
  const digits = digitsOf(value);
  reading.digits = digits;
  if (value === 0) set(reading, IdKind.blank);
  else if (!Number.isInteger(value) || value < 0) set(reading, IdKind.malformed);
  else {
    // The officer sees 12 digits: nothing is lost but the text (design §5).
    const seenWhole = (digits === 10 || digits === 11) && digitsShown(digits, format) === 12;
    setByDigits(reading, value, seenWhole ? 12 : digits, true, context);
  }
}

function readWords(reading: IdReading, text: string): void {
  const fold = foldText(text);
  const isNo = fold !== "" && (NO_WORDS.has(fold) || NOT_YET.test(fold) || readStatus(text) === Mark.no);
  set(reading, isNo ? IdKind.notIssued : IdKind.malformed);
}

/** Digits with the letters that adjoin them. */
const RUN = /(\p{L}*)(\d+)(\p{L}*)/gu;
const OLD_NUMBER = /^\d{8,9}$/;
/** A longer number beside the ID could be the ID itself. */
const SHORT_NUMBER = /^\d{1,9}$/;
const WORD = /\p{L}{2}/u;

/**
 * The only run of 12 digits of a text, among words and shorter numbers or beside an old number; undefined where there
 * is none such.
 */
function idAmong(text: string): string | undefined {
  const ids = new Set<string>();
  const others: string[] = [];
  for (const [, before = "", digits = "", after = ""] of text.matchAll(RUN)) {
    // A single letter at a number is a slip in it, or belongs to it.
    const glued = before.length === 1 || after.length === 1;
    if (digits.length === 12 && !glued) ids.add(digits);
    else others.push(glued ? "" : digits);
  }
  const [id] = ids;
  const allowed = WORD.test(text) ? SHORT_NUMBER : OLD_NUMBER;
  return ids.size === 1 && others.every((digits) => allowed.test(digits)) ? id : undefined;
}

/** More than one number: the ID among words, beside its day or an old number, a passport of a foreigner. */
function readMixedText(reading: IdReading, text: string, bare: string, context: IdContext): void {
  reading.scientific = SCIENTIFIC.test(text);
  const id = reading.scientific ? undefined : (idAmong(text) ?? idAmong(withoutDates(text)) ?? idAmong(bare));
  if (id !== undefined) {
    reading.digits = id.length;
    setWhole(reading, Number(id), true, context.today);
  } else set(reading, context.foreigner && PASSPORT.test(bare) ? IdKind.passport : IdKind.malformed);
}

function readOtherText(reading: IdReading, value: string, context: IdContext): void {
  const text = cleanText(value);
  const bare = EXPORTED_NUMBER.exec(text)?.[1] ?? text.replace(SEPARATORS, "");
  reading.digits = bare.replace(/\D/g, "").length;
  if (isErrorValue(value)) set(reading, IdKind.error);
  else if (isPlaceholderOrZero(text)) set(reading, IdKind.blank);
  else if (reading.digits === 0) readWords(reading, text);
  else if (!/^\d{1,12}$/.test(bare)) readMixedText(reading, text, bare, context);
  // Excel takes zeros away from numbers: text that still has one has lost none.
  else if (bare.length < 12 && bare.length > 9 && bare.startsWith("0")) set(reading, IdKind.malformed);
  else setByDigits(reading, Number(bare), bare.length, bare !== value, context);
}

/**
 * The number of twelve digits that a text consists of and nothing else, or -1: what nearly every cell holds, without a
 * regular expression.
 */
function twelveDigits(text: string): number {
  if (text.length !== 12) return -1;
  // In halves, because six digits at a time stay whole numbers of 32 bits.
  let high = 0;
  let low = 0;
  for (let i = 0; i < 6; i++) {
    const digit = text.charCodeAt(i) - 48;
    const lowDigit = text.charCodeAt(i + 6) - 48;
    if (digit < 0 || digit > 9 || lowDigit < 0 || lowDigit > 9) return -1;
    high = high * 10 + digit;
    low = low * 10 + lowDigit;
  }
  return high * 1e6 + low;
}

/**
 * Reads an ID cell (design §5, "What a cell means"; domain §1, "Lost leading zeros").
 * @param format the cell's number format; it matters only where the cell holds a number
 * @param reading where the answer goes
 */
export function readCitizenId(value: CellValue, format: string, context: IdContext, reading: IdReading): void {
  reading.digits = 0;
  reading.scientific = false;
  if (typeof value === "string") {
    const number = twelveDigits(value);
    if (number >= 0) {
      reading.digits = 12;
      setWhole(reading, number, false, context.today);
    } else if (value === "") set(reading, IdKind.blank);
    else readOtherText(reading, value, context);
  } else if (typeof value === "number") readNumber(reading, value, format, context);
  else set(reading, value ? IdKind.malformed : IdKind.notIssued);
}
