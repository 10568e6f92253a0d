import { cleanText } from "../../grid/cleanText";
import type { CellValue } from "../../grid/cellValue";
import type { DateCode } from "../../grid/excelDate";
import { legacyReadings } from "../legacy/legacyText";
import { Mark } from "./mark";
import { readMark, reasonInMark } from "./readMark";
import { readStatus } from "./readStatus";
import { saysDone } from "./saysDone";
import { statusItems, type StatusItem } from "./statusItems";

/** The parts of a text in the reading that parses; none where none does. */
function itemsOf(value: CellValue): readonly StatusItem[] {
  const readings = typeof value === "string" ? [cleanText(value), ...legacyReadings(value)] : [];
  const reading = readings.find((text) => readStatus(text) !== undefined);
  return reading === undefined ? [] : statusItems(reading);
}

const NOT_YET = /^(chưa|chua|chửa)(?!\p{L})/iu;

/**
 * Reads a mark under "Chưa …", where yes means not done (design §5, second small print): a tick, the words of the
 * heading once more ("Chưa cài"), a lower level and a reason say so; "Không" and "-" say nothing; "Đã cài" there is
 * unclear.
 * @param today yyyymmdd
 */
export function readNotMark(value: CellValue, today: DateCode): Mark {
  const mark = readMark(value, today);
  if (mark !== Mark.yes && mark !== Mark.no) return mark;
  const items = itemsOf(value);
  if (mark === Mark.yes) return items.some(saysDone) ? Mark.unclear : Mark.yes;
  const isLower = items.some(({ level }) => level === 0 || level === 1);
  const readings = typeof value === "string" ? [cleanText(value), ...legacyReadings(value)] : [];
  const isNotYet = readings.some((text) => NOT_YET.test(text));
  return isLower || isNotYet || reasonInMark(value, today) !== undefined ? Mark.yes : Mark.no;
}
