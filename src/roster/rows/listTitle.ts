import { foldText } from "../../grid/foldText";
import { withoutOrdinal } from "./ordinalText";

export const LIST_TITLES = [
  "danh sach",
  "trong do",
  "ghi chu",
  "luu y",
  "chu y",
  "chu thich",
  "de nghi",
  "danh dau",
  "so luong",
  "so nguoi",
  "si so",
  "mang sang",
  "chuyen sang",
  "tinh den",
  "ty le",
  "ti le",
  "phu luc",
  "mau so",
  "bieu mau",
  "trang \\d",
  "cong hoa xa hoi",
  "doc lap tu do",
];

/** Alone they are counted in that row. */
export const GENDERS = ["nam", "nu"];
const LIST_TITLE = new RegExp(`^(${LIST_TITLES.join("|")})\\b|^(${GENDERS.join("|")})$`);
const GONE =
  /^(?:(?:danh sach|ds|nhung|cac|so) )*(?:(?:ccvc|cbccvc|ccvc nld|can bo|nhan vien|nguoi lao dong|nld|nguoi|truong hop|vien chuc|cong chuc|lao dong) )*(?:da )?(?:nghi viec|thoi viec|nghi huu|nghi che do|chuyen cong tac|chuyen di|cham dut (?:hop dong|hdld)|nghi luon|nghi han|(?<=\bda )nghi)(?: (?:tu|trong|nam|thang|den|den ngay|tu ngay|quy) .{0,40})?$/;

/**
 * A title or remark that stands over a list, part of it or below it and names no unit: "1. Danh sách có 5 người" too.
 */
export function isListTitle(text: string): boolean {
  return LIST_TITLE.test(foldText(withoutOrdinal(text)));
}

/** Over notes: "Ghi chú:", "Lưu ý". */
export function isNotesTitle(text: string): boolean {
  return /^(?:ghi chu|luu y|chu y|chu thich|note|notes)$/.test(foldText(withoutOrdinal(text)));
}

/** Over those who belong to the staff no more: "Danh sách đã nghỉ việc", "Nghỉ hưu", "Chuyển công tác". */
export function isOfThoseGone(text: string): boolean {
  return GONE.test(foldText(withoutOrdinal(text)));
}
