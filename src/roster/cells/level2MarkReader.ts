import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { countedFrom1900 } from "../../grid/dateSystem";
import type { DateCode } from "../../grid/excelDate";
import { asksLevel, mixesLevels, tickTellsNoLevel } from "../headings/asksLevel";
import type { Layout } from "../layout";
import { doubtfulSign } from "./doubtfulSign";
import { headingLegend } from "./headingLegend";
import { bareDayTest } from "./bareDayTest";
import { Mark } from "./mark";
import { readMark } from "./readMark";

/** "2/2" is done as a level and as a day. */
const LEVEL_2 = /^(0?2(\.0)?|ii|2 ?\/ ?2)$/i;
const LOWER_LEVEL = /^0[01]$/;
/** What is a level only where levels stand: elsewhere a stroke, or a day of February. */
const MAYBE_LOWER_LEVEL = /^(i|[01] ?\/ ?2)$/i;
const ONE = /^1(\.0)?$/;

/** A mark that says yes, and of which level nobody can tell. */
const BARE_YES = /^([xv×✓✔√☑✅]\ufe0f?|có|rồi|đã|ok|yes|y|true|đạt)$/iu;

const LETTER_OR_SIGN = /[^\d\s./–-]/;

/** A number, or a date typed as text. */
function isNoWord(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && !LETTER_OR_SIGN.test(value));
}

function isBareYes(value: CellValue): boolean {
  return typeof value === "boolean" || BARE_YES.test(cleanText(value).normalize("NFC"));
}

/** Whether a value of a level-2 column is a bare 1: a mark, or a level. */
export function isBareOne(value: CellValue): boolean {
  return value === 1 || value === "1" || (typeof value === "string" && ONE.test(cleanText(value)));
}

/** Whether a value of a level-2 column is a bare 2, in Arabic or Roman numerals, which can only be a level. */
export function isBareTwo(value: CellValue): boolean {
  return value === 2 || (typeof value === "string" && LEVEL_2.test(cleanText(value)));
}

/**
 * Reads the marks of a level-2 column. A 2 is done, wherever it stands. Where the column holds levels, not marks
 * (`asksLevel`), 1 and 0 are not done, nor are I and 1/2, which are unclear elsewhere, and a day is no answer; a 01
 * never is. In a column of marks a number that is not shown as a day is none. A sign that the heading explains means
 * what it says, and one that is in doubt is unclear. Under "mức 2" a 1 is unclear where there are 2s, too. Where the
 * user says that they are marks, a 2 is a word like any other.
 */
export function level2MarkReader(
  layout: Pick<Layout, "columns" | "date1904" | "holdsLevels" | "namesLevels" | "doubtfulSign" | "bareDays">,
  today: DateCode,
): (value: CellValue) => Mark {
  const levels = asksLevel(layout);
  const one = levels ? Mark.no : mixesLevels(layout) ? Mark.unclear : Mark.yes;
  const isTickOpen = tickTellsNoLevel(layout);
  const isBareDay = bareDayTest(layout, "level2");
  const legend = headingLegend(layout.columns.level2?.heading ?? "");
  return (value) => {
    const explained = legend(value);
    if (explained !== undefined) return explained;
    if (isBareTwo(value) && layout.holdsLevels !== false) return Mark.yes;
    if (isBareOne(value)) return one;
    if (MAYBE_LOWER_LEVEL.test(cleanText(value))) return levels ? Mark.no : Mark.unclear;
    if (layout.doubtfulSign !== undefined && doubtfulSign(value) === layout.doubtfulSign) return Mark.unclear;
    if (LOWER_LEVEL.test(cleanText(value))) return Mark.no;
    if (isBareDay(value)) return Mark.unclear;
    const mark = readMark(countedFrom1900(value, layout.date1904 === true), today);
    // "1/2", typed, is a day to Excel: where levels stand, no day is an answer, and where others say which, no tick.
    const tellsNone = (levels && isNoWord(value)) || (isTickOpen && isBareYes(value));
    return mark === Mark.yes && tellsNone ? Mark.unclear : mark;
  };
}
