import type { DateCode } from "../grid/excelDate";
import { isPossibleId } from "../roster/cells/citizenIdNumber";
import { isTwelveDigits } from "./formula";

/** A nought or a one for each birthplace code from 001 to 096. Those abroad (101–295) have no room in a formula. */
const PROVINCES = Array.from({ length: 96 }, (_, i) => (isPossibleId((i + 1) * 1e9) ? "1" : "0")).join("");

/** Year of birth that an ID of 12 characters tells. */
function yearOf(id: string): string {
  return `1900+INT(MID(${id},4,1)/2)*100+MID(${id},5,2)`;
}

/**
 * Whether an ID cell holds 12 characters that plainly are somebody's number by a day (yyyymmdd): a province's code, a
 * year that has come.
 */
export function isPlainId(id: string, today: DateCode): string {
  const yearsToCome = String(Math.floor(today / 10_000) - 1899);
  const year = `INT(MID(${id},4,1)/2)*100+MID(${id},5,2)`;
  return `IFERROR(AND(LEN(${id})=12,--${id},--MID("${PROVINCES}",LEFT(${id},3),1),${year}<${yearsToCome}),FALSE)`;
}

/** Whether that year is none of those in which the staff of a day (yyyymmdd) can be born: 15 to 101 years before. */
function tellsNoStaff(id: string, today: DateCode): string {
  return `ABS(${yearOf(id)}-${String(Math.floor(today / 10_000) - 58)})>43`;
}

/** Whether an ID of 12 characters tells an age that nobody at work has. */
export function tellsNoAge(id: string, today: DateCode): string {
  return `IFERROR(OR(LEN(${id})<>12,${tellsNoStaff(id, today)}),TRUE)`;
}

/**
 * Whether an ID of 12 characters tells another year of birth than a cell with a date, a year, or a text that ends in
 * the year; where that is blank, whether it tells an age that nobody at work has.
 */
export function tellsOtherYear(id: string, birth: string, today: DateCode): string {
  const other = `${yearOf(id)}&""<>IF(N(${birth})>9000,YEAR(${birth}),RIGHT(${birth},4))&""`;
  return `IFERROR(OR(LEN(${id})<>12,IF(${birth}="",${tellsNoStaff(id, today)},${other})),TRUE)`;
}

/** Whether an ID of 12 characters tells another gender than a cell with Nam or Nữ. */
export function tellsOtherGender(id: string, gender: string): string {
  return `IFERROR(OR(LEN(${id})<>12,IF(MOD(MID(${id},4,1),2)=1,"Nữ","Nam")<>${gender}),TRUE)`;
}

/**
 * Whether an ID cell holds a number other than 0, blanks and dots in it or not, that is not twelve digits as text:
 * every one is found by a rule.
 */
export function isOtherNumber(id: string): string {
  return `IFERROR(--SUBSTITUTE(SUBSTITUTE(${id}," ",""),".","")>0,FALSE),NOT(${isTwelveDigits(id)})`;
}

/**
 * Whether an ID cell holds twelve digits that another cell of a column holds too, as text: one from its top, or one
 * below it. MATCH takes no number for a text, as COUNTIF does, to which zeros in front are nothing.
 * @param column the rows of it, absolute, such as "$C$2:$C$41"
 * @param below the rows of it below the cell, with one more in the last, such as "C3:C$42"
 */
export function isRepeated(id: string, column: string, below: string): string {
  const place = `ROW(${id})-ROW(${column.split(":")[0] ?? column})+1`;
  return `${isTwelveDigits(id)},OR(MATCH(${id},${column},0)<${place},ISNUMBER(MATCH(${id},${below},0)))`;
}
