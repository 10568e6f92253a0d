import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { legacyReadings } from "../legacy/legacyText";
import { Text } from "../roster";
import { isNoteFact } from "./noteFact";
import { isPlaceholderOrZero } from "./placeholder";
import { Mark } from "./mark";
import { readMark } from "./readMark";
import { categoryOfReason, reasonCategoryIndex, tellsWhy } from "./reasonCategory";
import { saysDone } from "./saysDone";
import { statusItems } from "./statusItems";

/** What stands for a reason. */
export interface ReasonReading {
  text: Text;
  /** Index into REASON_CATEGORIES. */
  category: number;
  saysDone: boolean;
}

const NO_REASON = reasonCategoryIndex("blank");
const ERROR: ReasonReading = { text: Text.error, category: NO_REASON, saysDone: false };
const BLANK: ReasonReading = { text: Text.blank, category: NO_REASON, saysDone: false };
/** What tells something else, or that there is no reason. */
const FACT: ReasonReading = { text: Text.note, category: NO_REASON, saysDone: false };
/** Words with which a note speaks of level 2, or tells why something was not done. */
const SPEAKS_OF_IT =
  /(?<!\p{L})(?:vneid|định danh|mức (?:độ )?0?[12]|cccd|căn cước|công an|đăng ký|đăng kí|kích hoạt|cài|app|hồ sơ|điện thoại|sim|chưa|không|ko|chờ|sẽ|hẹn|do|vì|nên)(?!\p{L})/iu;

/** "Không", "Chưa có", "Không có lý do" where a reason should stand: none is given. */
const NONE = /^(?:không|ko|k|khong|chưa|chua)(?: (?:có|co))?(?: (?:lý|lí|ly|li) do)?(?: (?:gì|gi))?[.!]*$/iu;

/** "Đã kích hoạt mức 2", "Đã kích hoạt 12/10" where a reason should stand. */
function tellsDone(reading: string, today: DateCode): boolean {
  return statusItems(reading).some(saysDone) && readMark(reading, today) === Mark.yes;
}

/** Reads a cell of the column of reasons: whatever stands there is one, but that there is none. */
export function readReason(value: CellValue, today: DateCode): ReasonReading {
  if (isErrorValue(value)) return ERROR;
  const text = cleanText(value);
  if (isPlaceholderOrZero(text)) return BLANK;
  const readings = [text, ...legacyReadings(text)];
  if (readings.some((reading) => NONE.test(reading))) return FACT;
  return {
    text: Text.given,
    category: categoryOfReason(String(value)),
    saysDone: readings.some((reading) => tellsDone(reading, today)),
  };
}

/**
 * Reads a note where there is no column of reasons: it is one if it tells a known reason or speaks of level 2 at all.
 * Facts ("HĐ 111") are none, and other words decide nothing by themselves: of somebody who is not done they are another
 * reason (design §5).
 */
export function readNote(value: CellValue, today: DateCode): ReasonReading {
  const reason = readReason(value, today);
  if (reason.text !== Text.given || reason.saysDone) return reason;
  const text = cleanText(value);
  const readings = [text, ...legacyReadings(text)];
  if (readings.some(isNoteFact)) return FACT;
  const isReason = tellsWhy(String(value)) || readings.some((reading) => SPEAKS_OF_IT.test(reading));
  return isReason ? reason : { ...reason, text: Text.note };
}
