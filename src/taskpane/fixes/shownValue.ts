import { cleanText } from "../../grid/cleanText";
import type { CellValue } from "../../grid/cellValue";
import { isDateFormat } from "../../grid/dateFormat";
import { countedFrom1900 } from "../../grid/dateSystem";
import { exactNumber } from "../../grid/exactNumber";
import { serialToDateCode } from "../../grid/excelDate";
import type { FixableCell } from "../../rules/fix";
import type { Texts } from "../../text/texts";

function dateText(serial: number): string {
  const code = serialToDateCode(serial);
  const two = (part: number) => String(part % 100).padStart(2, "0");
  return `${two(code)}/${two(Math.floor(code / 100))}/${String(Math.floor(code / 10_000))}`;
}

/** What the eye overlooks: a blank too many, a hard one, and the like. */
export type Invisible = (typeof KINDS)[number];
const KINDS = ["blank", "lineBreak", "tab", "hardBlank", "widthless", "control"] as const;

/** A piece of what a cell holds: words as they are, or so many of something that cannot be seen. */
export type ShownPart = string | { invisible: Invisible; count: number };

/** Each kind by its name; of ordinary blanks only those at an end, or after another. */
const INVISIBLE =
  /(?<blank>^ +| +$|(?<= ) +)|(?<lineBreak>(?:\r?\n)+)|(?<tab>\t+)|(?<hardBlank>[^\S \t\r\n]+)|(?<widthless>\p{Cf}+)|(?<control>\p{Cc}+)/gu;

/** The pieces of a text, from the left. */
function partsOf(text: string): readonly ShownPart[] {
  const parts: ShownPart[] = [];
  let from = 0;
  for (const { index, 0: found, groups } of text.matchAll(INVISIBLE)) {
    if (index > from) parts.push(text.slice(from, index));
    const named: Readonly<Partial<Record<string, string>>> = groups ?? {};
    const kind = KINDS.find((each) => named[each] !== undefined) ?? "control";
    parts.push({ invisible: kind, count: kind === "lineBreak" ? found.split("\n").length - 1 : found.length });
    from = index + found.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** What of a cell tells how it is shown. */
export type ShownCell = Pick<FixableCell, "value" | "numberFormat" | "date1904">;

/**
 * What a cell holds, as the preview shows it: digits whole, dates as dates, what cannot be seen by its name; nothing
 * where it is empty.
 */
export function shownValue(cell: ShownCell, locale: Texts["locale"]): readonly ShownPart[] {
  const { numberFormat, date1904 = false } = cell;
  const value = countedFrom1900(cell.value, date1904);
  if (typeof value === "number" && value >= 61 && isDateFormat(numberFormat)) return [dateText(value)];
  if (typeof value === "string") return partsOf(value);
  return [typeof value === "number" ? exactNumber(value, locale) : String(value).toUpperCase()];
}

/**
 * Whether two values look the same to the eye, though they are not: letters in pieces, Ð for Đ. What is drawn in a box
 * does not.
 */
export function looksAlike(before: CellValue, after: CellValue): boolean {
  const eye = (value: CellValue) => cleanText(value).replace(/[ÐƉ]/g, "Đ").replace(/[ðɖ]/g, "đ");
  return before !== after && typeof before === "string" && eye(before) === eye(after) && partsOf(before).length === 1;
}
