import { foldText } from "../../grid/foldText";

/** Words that units begin with, by their tones: a folded "to" is Tổ (a unit) as well as Tô (a family name). */
export const UNITS =
  "phòng|ban|tổ|khoa|bộ phận|văn phòng|trung tâm|đội|chi cục|chi nhánh|cục|sở|trạm|bhxh|bảo hiểm xã hội|đơn vị|cơ quan|lãnh đạo|hội đồng|khối|nhóm|công ty|tổng công ty|viện|bệnh viện|trường|đoàn thanh niên|đoàn tncs|đoàn thể|ủy ban|ubnd|xã|phường|thị trấn|thị xã|thành phố|huyện|quận|tỉnh";
const UNIT_WORD = new RegExp(`^(${UNITS})(?=\\s|$)`);
/** "P. Thu", "TP. Cần Thơ": phòng, thành phố, thị xã, thị trấn cut short. */
const CUT_UNIT_WORD = /^(?:p|tp|tx|tt)\.\s?\p{L}/u;
const PLAIN_UNIT_WORD =
  /^(phong ban|bo phan|van phong|trung tam|chi cuc|chi nhanh|bhxh|bao hiem xa hoi|don vi|co quan|lanh dao)\b/;

/** Whether a text is a word for a unit and nothing else: its name stands in another cell. */
export function isUnitWord(text: string): boolean {
  return UNIT_WORD.exec(text.toLowerCase())?.[0].length === text.length;
}

/** Whether a text begins with a word for a unit: "Phòng", "Tổ", "BHXH". */
export function startsLikeUnit(text: string): boolean {
  const lower = text.toLowerCase();
  return UNIT_WORD.test(lower) || CUT_UNIT_WORD.test(lower) || PLAIN_UNIT_WORD.test(foldText(text));
}
