import { startsLikeUnit } from "./startsLikeUnit";

const SECTION_ORDINAL = /^(?:\(?(?:[IVXLC]+|[A-Z])(?:\.\d+)*[.)/]?|\(?(?:[a-zđ]|[ivx]{2,4})[.)/])$/;
const LEADING_ORDINAL =
  /^(?:[IVXLC]+(?:\.\d+)*|[A-ZĐ]|\d+(?:\.\d+)*)\s*[.)/](?!\d)\s*|^(?:[a-zđ]|[ivx]{2,4})\s*[.)/]\s*|^\([IVXLC\d]+\)\s*|^\([A-Za-zĐđ]\)\s*|^(?:[IVXLC]+|\d+)\s*[-–:]\s*|^(?:[IVXLC]+|[A-Z]|\d+)(?:\.\d+)+\s+|^[-–+*•]\s+|^(?:[-=]+>|\p{So}|[→»]|[-–—=_*]{2,})\s*/u;
/** "P. Thu", "Q.1", "Đ. Hồng Bàng": phòng, quận, huyện, tổ, khoa, đội or đường cut short, and no ordinal. */
const CUT_SHORT = /^[PQHTKĐpqhtkđ]\./;
const COUNTED_PEOPLE =
  "(?:người|đ/c|đồng chí|nhân viên|cán bộ|cb|ccvc|cbccvc|cbvc|nlđ|lao động|nhân sự|biên chế|viên chức|công chức|thành viên)";
const COUNT_OF = String.raw`(?:(?:có|gồm|tổng|tổng số|cộng|sl|số lượng) ?:? ?)?\d{1,5}`;
/** Who leads it: "- Trưởng phòng: …". */
const LEADER = String.raw` ?[-–(,;] ?(?:\p{L}{1,5} ){0,2}(?:trưởng|phó|giám đốc|phụ trách)[^:]{0,20}:[^:\d]{1,60}`;
/** Behind the name of a unit: "(12)", ": 12/15", "- 02 người", "(gồm 5 CCVC)", "(tiếp theo)", "- 50%". */
const BEHIND_UNIT = new RegExp(
  [
    String.raw` ?:[^:()]{0,40}\b\d{1,5} ?\/ ?\d{1,5}\b[^:()]{0,20}`,
    String.raw` ?\( ?\d{1,5} ?\/ ?\d{1,5}[^()]{0,40}\)`,
    String.raw` ?\( ?${COUNT_OF}(?: ${COUNTED_PEOPLE})? ?\)`,
    String.raw` ?: ?${COUNT_OF}(?: ${COUNTED_PEOPLE})?`,
    String.raw`(?: ?[-–,;] ?${COUNT_OF}| (?:có|gồm) \d{1,5}) ${COUNTED_PEOPLE}`,
    String.raw` ?[-–(:] ?\d{1,3}(?:[.,]\d+)? ?% ?\)?`,
    String.raw` ?\(? ?tiếp(?: theo| tục)? ?\)?`,
    " ?(?<![-–—=_*])[-–—=_*]{2,}",
    LEADER,
    " ?:",
  ]
    .map((way) => `(?:${way})$`)
    .join("|"),
  "iu",
);

/** What numbers a person: "12", "12.", "12)". */
export const PLAIN_ORDINAL = /^\d+[.)]?$/;

/** "I", "II.", "A", "I.1": what stands in the STT column of a section row. */
export function isSectionOrdinal(text: string): boolean {
  return SECTION_ORDINAL.test(text);
}

/** "I. Phòng Thu" and "a) Phòng Thu" → "Phòng Thu"; "P. Thu" stays. */
export function withoutOrdinal(text: string): string {
  const rest = text.replace(LEADING_ORDINAL, "");
  return CUT_SHORT.test(text) && !startsLikeUnit(rest) ? text : rest;
}

/** "II. Đơn vị: Phòng Thu (12 người)" and "Phòng Thu: đã kích hoạt 12/15" → "Phòng Thu". */
export function unitOfSection(text: string): string {
  return withoutOrdinal(text)
    .replace(/^đơn vị\s*:\s*/i, "")
    .replace(BEHIND_UNIT, "");
}
