import { ONE_STOP_NAMES } from "../cells/oneStopNames";
import type { HeadingKind } from "./headingKind";

/**
 * Of text folded: how a heading that is no known spelling still tells its kind. `not` are words that make it something
 * else.
 */
interface WordRule {
  kind: HeadingKind;
  says: RegExp;
  not?: RegExp;
}

/** Who is meant by it is not the employee, or it is no column of the one who fills it in. */
const NOT_STAFF =
  /\b(nguoi (ky|lap|ho tro|huong dan|cai|gioi thieu|phu trach)|thu truong|khac|dang nhap|tai khoan|ung dung|app)\b/;
const ASIDE =
  /\b(ngay|thoi gian|thoi diem|thoi han|du kien|ly do|nguyen nhan|sdt|so dien thoai|email|mat khau|ghi chu|vneid|dinh danh|cccd)\b/;
const STAFF = "ccvc|cbccvc|cbcc|cbnv|cbvc|ccvc nld|cong chuc|vien chuc|can bo|nhan vien|nguoi lao dong|nld|nv";
const NAME = String.raw`ho( va| chu dem va| dem va| ten dem va)? ten|ho ten chu dem`;
const MIDDLE = "chu dem|ten dem|dem|lot|chu lot|ten lot";
const UNIT =
  "phong|ban|don vi|co quan|bo phan|to|bhxh( tinh| thanh pho| huyen| quan| co so| cap tinh| cap huyen| khu vuc)?";

/** In this order: the first that fits. */
const RULES: readonly WordRule[] = [
  { kind: "phone", says: /^(sdt|so dt|so dien thoai|dien thoai)\b/ },
  { kind: "familyName", says: new RegExp(`^ho( va)? (${MIDDLE})( va)?$`) },
  { kind: "middleName", says: new RegExp(`^(${MIDDLE}|middle name)( (${MIDDLE}))?$`) },
  { kind: "givenName", says: new RegExp(`^(va|(${MIDDLE})( va)?) ten$`) },
  { kind: "fullName", says: new RegExp(`^(${NAME}|ten (day du|khai sinh|${STAFF}))\\b`), not: NOT_STAFF },
  { kind: "birthDate", says: /^(ngay|nam|ngay thang|ngay thang nam) sinh\b/ },
  { kind: "gender", says: /^gioi tinh\b/ },
  {
    kind: "oneStop",
    says: new RegExp(`\\b(${ONE_STOP_NAMES}|tiep nhan ho so|tthcc)\\b`),
    not: ASIDE,
  },
  { kind: "unit", says: /^(don vi|noi|phong|co quan|bo phan|phong ban|to) (cong tac|lam viec)\b/, not: ASIDE },
  { kind: "unit", says: /^(to|khoa|phong|ban|doi|bo phan) (chuyen mon|bo mon|nghiep vu|chuc nang)$/ },
  { kind: "unit", says: new RegExp(`^(ten )?(${UNIT})( (${UNIT}))+$`) },
  { kind: "unit", says: /^ten (phong|ban|don vi|co quan|bo phan)( bhxh)?$/ },
];

/** What a heading in other words than the known ones is about, by the words in it. @param fold the heading, folded */
export function headingByWords(fold: string): HeadingKind | undefined {
  return RULES.find(({ says, not }) => says.test(fold) && not?.test(fold) !== true)?.kind;
}
