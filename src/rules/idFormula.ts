import { isPossibleId } from "../roster/cells/citizenIdNumber";

/** A nought or a one for each birthplace code from 001 to 096. Those abroad (101–295) have no room in a formula. */
const PROVINCES = Array.from({ length: 96 }, (_, i) => (isPossibleId((i + 1) * 1e9) ? "1" : "0")).join("");

/** Whether an ID cell holds 12 characters that plainly are somebody's number: a province's code, a century that has begun. */
export function isPlainId(id: string): string {
  return `IFERROR(AND(LEN(${id})=12,--${id},--MID("${PROVINCES}",LEFT(${id},3),1),MID(${id},4,1)<"4"),FALSE)`;
}

/** Whether an ID of 12 characters tells another year of birth than a cell with a date, a year, or a text that ends in the year. */
export function tellsOtherYear(id: string, birth: string): string {
  const ofId = `1900+INT(MID(${id},4,1)/2)*100+MID(${id},5,2)`;
  return `IFERROR(OR(LEN(${id})<>12,${ofId}&""<>IF(N(${birth})>9000,YEAR(${birth}),RIGHT(${birth},4))&""),TRUE)`;
}

/** Whether an ID of 12 characters tells another gender than a cell with Nam or Nữ. */
export function tellsOtherGender(id: string, gender: string): string {
  return `IFERROR(OR(LEN(${id})<>12,IF(MOD(MID(${id},4,1),2)=1,"Nữ","Nam")<>${gender}),TRUE)`;
}
