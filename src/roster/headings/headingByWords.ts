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

const ACCOUNT = String.raw`\b(vneid|vn eid|dinh danh dien tu|tai khoan dinh danh|tk dinh danh|dinh danh muc|t?k?dddt)\b`;
const CARD = String.raw`\b(cccd|can cuoc)\b`;
const ASIDE =
  /\b(ngay|thoi gian|thoi diem|thoi han|du kien|ly do|nguyen nhan|sdt|so dien thoai|email|mat khau|ghi chu)\b/;
const NOT_STAFF = /\b(nguoi ky|nguoi lap|thu truong|khac)\b/;

/** In this order: the first that fits. */
const RULES: readonly WordRule[] = [
  { kind: "level2Expected", says: /\bdu kien\b/ },
  { kind: "phone", says: /^(sdt|so dt|so dien thoai|dien thoai)\b/ },
  {
    kind: "reason",
    says: /^(ly do|li do|nguyen nhan|kho khan|vuong mac)\b.*\b(chua|khong|cai dat|kich hoat|vuong mac|vneid|dinh danh)\b/,
    not: new RegExp(`^(?!.*${ACCOUNT}).*${CARD}`),
  },
  { kind: "level1", says: /\bmuc (do )?(0?1|i)\b/, not: /\bmuc (do )?(0?2|ii)\b/ },
  {
    kind: "level2Date",
    says: new RegExp(
      `^(ngay|thoi gian|thoi diem)\\b.*\\b(cai|kich hoat|hoan thanh)\\b.*(${ACCOUNT}|\\bmuc (do )?2\\b)`,
    ),
  },
  {
    kind: "fullName",
    says: /^(ho (va )?ten|ten (ccvc|cbccvc|cbcc|cong chuc|vien chuc|can bo|nhan vien|nguoi lao dong|nld))\b/,
    not: NOT_STAFF,
  },
  { kind: "birthDate", says: /^(ngay|nam|ngay thang|ngay thang nam) sinh\b/ },
  { kind: "gender", says: /^gioi tinh\b/ },
  { kind: "citizenIdIssueDate", says: new RegExp(`^(?=.*${CARD})ngay\\b.*\\bcap\\b`) },
  { kind: "citizenIdIssuePlace", says: new RegExp(`^(?=.*${CARD})(noi|co quan)\\b.*\\bcap\\b`) },
  { kind: "citizenIdNotIssued", says: new RegExp(`^chua\\b.*${CARD}`), not: ASIDE },
  { kind: "citizenIdIssued", says: new RegExp(`^(da|duoc|co(?! quan)|tinh trang)\\b.*${CARD}`), not: ASIDE },
  {
    kind: "level2",
    says: /^(muc|muc do|cap do) (dinh danh|tai khoan|vneid|xac thuc)\b|^(ung dung |tai khoan |tk )?vneid$|^da cai( ung dung| app)?$/,
    not: ASIDE,
  },
  {
    kind: "level2Not",
    says: new RegExp(
      `^(?!.*\\bda\\b)(?=.*\\bchua\\b)(?=.*${ACCOUNT}).*\\b(muc (do )?(0?2|ii)|cai|kich hoat|hoan thanh)\\b`,
    ),
    not: ASIDE,
  },
  {
    kind: "level2",
    says: new RegExp(
      `^(?=.*${ACCOUNT}).*\\b(muc (do )?(0?2|ii)|cai|kich hoat|hoan thanh|tinh trang|trang thai|ket qua|da|co)\\b`,
    ),
    not: ASIDE,
  },
  {
    kind: "citizenId",
    says: /^so (the )?cc$|^((so|ma|ma so|so the|the) )?(cccd|can cuoc|cmnd|cmtnd|cmt|dinh danh ca nhan|dddcn|ddcn)\b/,
    not: /\b(ngay|noi|cap|han|anh|mat|cu|da|chua|loai|hieu luc|ban sao|file|dien tu|vneid)\b/,
  },
  { kind: "oneStop", says: /\b(mot cua|1 cua|tn (va )?tkq|tiep nhan (va )?tra ket qua)\b/, not: ASIDE },
  { kind: "unit", says: /^(don vi|noi|phong|co quan) (cong tac|lam viec)\b/, not: ASIDE },
];

/** What a heading in other words than the known ones is about, by the words in it. @param fold the heading, folded */
export function headingByWords(fold: string): HeadingKind | undefined {
  return RULES.find(({ says, not }) => says.test(fold) && not?.test(fold) !== true)?.kind;
}
