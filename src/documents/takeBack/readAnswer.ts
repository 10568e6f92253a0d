import type { CellValue } from "../../grid/cellValue";
import { cleanText, tidyText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { Mark } from "../../roster/cells/mark";
import { isPlaceholderOrZero } from "../../roster/cells/placeholder";
import { readBirthDate } from "../../roster/cells/readBirthDate";
import { readCitizenId, type IdReading } from "../../roster/cells/readCitizenId";
import { readDate } from "../../roster/cells/readDate";
import { readGender } from "../../roster/cells/readGender";
import { readMark, reasonInMark } from "../../roster/cells/readMark";
import { readReason as readRosterReason } from "../../roster/cells/readReason";
import type { Field } from "../../roster/field";
import { Gender, IdKind, Level2, Text } from "../../roster/roster";
import type { AnsweredLevel2, AnswerValue, WhyUntaken } from "./answer";
import { dayText } from "./dayText";

/** What an answer is read by. */
export interface AnswerContext {
  /** yyyymmdd */
  today: DateCode;
  /** The texts among which a unit chooses how far level 2 is. */
  marks: readonly string[];
}

const LEVEL_2_OF: Readonly<Partial<Record<Mark, AnsweredLevel2>>> = {
  [Mark.yes]: Level2.done,
  [Mark.no]: Level2.no,
  [Mark.waiting]: Level2.pending,
  [Mark.approved]: Level2.pending,
};

/** An ID: exactly twelve digits, of which nothing has to be guessed; or that none was issued. */
function readId(value: CellValue, { today }: AnswerContext): AnswerValue | "notId" {
  const reading: IdReading = { kind: IdKind.blank, number: 0, untidy: false, scientific: false, digits: 0 };
  // a number of the file is no worse than a text: what is missing in front of it is not put there
  readCitizenId(String(value), "", { birthYear: 0, gender: Gender.unknown, foreigner: false, today }, reading);
  if (reading.kind === IdKind.whole) return { kind: "id", text: String(reading.number).padStart(12, "0") };
  return reading.kind === IdKind.notIssued ? { kind: "text", text: cleanText(value) } : "notId";
}

/** How far level 2 is. A day or a reason that stands with it is not to be lost. */
export function readLevel2Answer(
  value: CellValue,
  { today, marks }: AnswerContext,
): Extract<AnswerValue, { kind: "level2" }> | "notLevel2" {
  const level2 = LEVEL_2_OF[readMark(value, today)];
  if (level2 === undefined) return "notLevel2";
  const text = cleanText(value);
  const saysMore = /\d/u.test(text) || reasonInMark(value, today) !== undefined || level2 === Level2.pending;
  return { kind: "level2", text, level2, plain: text.length === 1 || marks.includes(text) || !saysMore };
}

function readReason(value: CellValue, { today }: AnswerContext): AnswerValue | "notReason" {
  const text = cleanText(value);
  const isMark = text.length < 2 || readMark(value, today) === Mark.yes;
  const isNone = readRosterReason(value, today).text !== Text.given;
  return isMark || isNone || !/\p{L}/u.test(text) ? "notReason" : { kind: "text", text };
}

function dated(value: CellValue, date: DateCode): AnswerValue | "notDate" {
  if (date <= 0) return "notDate";
  return { kind: "date", text: typeof value === "number" && date % 100 > 0 ? dayText(date) : cleanText(value), date };
}

/** Cards and level 2 are younger than the century. */
const readRecentDay = (value: CellValue, today: DateCode): DateCode =>
  typeof value === "boolean" ? 0 : readDate(value, today, (year) => 2000 + year);

function readText(value: CellValue): AnswerValue | "notText" {
  const text = tidyText(String(value));
  return /\p{L}/u.test(text) ? { kind: "text", text } : "notText";
}

/**
 * Reads what came back for a column of the roster. Gives why it is no answer where it is none; null where nothing
 * stands there. Nothing is guessed: eleven digits are no ID.
 */
export function readAnswer(field: Field, value: CellValue, context: AnswerContext): AnswerValue | WhyUntaken | null {
  if (isPlaceholderOrZero(cleanText(value))) return null;
  switch (field) {
    case "citizenId":
      return readId(value, context);
    case "level2":
    case "level2Not":
      // a number alone is no day of level 2
      return readLevel2Answer(cleanText(value), context);
    case "reason":
      return readReason(value, context);
    case "birthDate":
    case "birthDateMale":
    case "birthDateFemale":
      return dated(value, readBirthDate(value, context.today));
    case "citizenIdExpiry":
    case "citizenIdIssueDate":
    case "level2Date":
      return dated(value, readRecentDay(value, context.today));
    case "gender":
      return readGender(value, "") === Gender.unknown ? "notGender" : { kind: "gender", text: cleanText(value) };
    // of nobody else it is asked
    case "oneStop":
      return readMark(cleanText(value), context.today) === Mark.yes
        ? { kind: "oneStop", text: cleanText(value) }
        : "byHand";
    case "fullName":
    case "unit":
    case "position":
      return readText(value);
    default:
      return "byHand";
  }
}
