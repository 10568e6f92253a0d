import { cleanText } from "../../grid/cleanText";
import type { CellValue } from "../../grid/cellValue";
import { serialToDateCode } from "../../grid/excelDate";
import type { FixableCell } from "../../rules/fix";

/** Number formats of dates name the day, the month or the year; what is quoted, escaped or in brackets is none of the format. */
function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/general/i, ""));
}

function dateText(serial: number): string {
  const code = serialToDateCode(serial);
  const two = (part: number) => String(part % 100).padStart(2, "0");
  return `${two(code)}/${two(Math.floor(code / 100))}/${String(Math.floor(code / 10_000))}`;
}

/** Blanks that a person would overlook, made visible: "·" a blank too many, "°" a hard one, "→" a tab, "↵" a line break. */
function withVisibleBlanks(text: string): string {
  return text
    .replace(/\r?\n/g, "↵")
    .replace(/\t/g, "→")
    .replace(/\u00a0/g, "°")
    .replace(/[\u200b\ufeff\p{Cc}]/gu, "¦")
    .replace(/^ +| +$|(?<= ) +/g, (blanks) => "·".repeat(blanks.length));
}

/** What a cell holds, as the preview shows it: digits whole, dates as dates, stray blanks visible; "" where it is empty. */
export function shownValue({ value, numberFormat }: Pick<FixableCell, "value" | "numberFormat">): string {
  if (typeof value === "number" && value >= 61 && isDateFormat(numberFormat)) return dateText(value);
  return typeof value === "string" ? withVisibleBlanks(value) : String(value).toUpperCase();
}

/** Whether two values look the same to the eye, though they are not: letters in pieces, Ð for Đ. */
export function looksAlike(before: CellValue, after: CellValue): boolean {
  const eye = (value: CellValue) => cleanText(value).replace(/[ÐƉ]/g, "Đ").replace(/[ðɖ]/g, "đ");
  return before !== after && typeof before === "string" && eye(before) === eye(after) && !/\s{2}|^\s|\s$/.test(before);
}
