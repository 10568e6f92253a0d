import { foldText } from "../../grid/foldText";

/** A place of a few words may stand before it; "đến ngày …" stands over a list. */
const DATE_LINE = /^(\S+ ){0,6}(?<!\b(den|tu|truoc|sau|vao|hen) )ngay .{0,6}\bthang .{0,6}\bnam\b/;

export const SIGNATURES = [
  "nguoi lap",
  "nguoi tong hop",
  "nguoi bao cao",
  "nguoi kiem tra",
  "nguoi kiem soat",
  "nguoi phe duyet",
  "nguoi duyet",
  "nguoi xac nhan",
  "nguoi phu trach",
  "nguoi thuc hien",
  "nguoi ky",
  "can bo lap",
  "can bo tong hop",
  "lap bieu",
  "lap bang",
  "lap danh sach",
  "ky ghi ro",
  "ky ten",
  "noi nhan",
  "thu truong don vi",
  "thu truong co quan",
  "xac nhan cua",
];
const SIGNATURE = new RegExp(`^(${SIGNATURES.join("|")})\\b`);
const SIGNER_TITLE =
  /^((kt|tm|tl|tuq|q) )*(pho )?(tong )?(giam doc|truong phong|thu truong|chu tich|ke toan truong|chanh van phong|phu trach)\b/;
const SIGNER_ROLE =
  /^(?:(?:kt|tm|tl|tuq|q) )*(?:(?:pho )?(?:tong )?(?:giam doc|truong phong|truong ban|to truong|thu truong|chu tich|chanh van phong|hieu truong|vien truong|cuc truong|chi cuc truong|truong bo phan)|(?:nguoi )?(?:lap bang|lap bieu|lap danh sach|kiem soat|kiem tra|phe duyet|duyet|tong hop|xac nhan)|ke toan(?: truong)?|thu quy|thu kho|van thu|phu trach (?:ke toan|don vi|bo phan)|dai dien don vi|tm don vi|can bo phu trach|cb phu trach)$/;

/** "Cần Thơ, ngày … tháng … năm 20…" */
export function isDateLine(text: string): boolean {
  return DATE_LINE.test(foldText(text));
}

/** Over a signature or below it: "NGƯỜI LẬP BIỂU", "Nơi nhận:", "(Ký, ghi rõ họ tên)". */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(foldText(text));
}

/** "KT. GIÁM ĐỐC": in capitals, as over a signature; "Giám đốc" may be somebody's position. */
export function isSignerTitle(text: string): boolean {
  return text === text.toUpperCase() && SIGNER_TITLE.test(foldText(text));
}

/**
 * What a signer is called, in whatever letters, and nothing else: "Kế toán", "Kiểm soát", "Phó Giám đốc". Alone it may
 * be a position or a section.
 */
export function isSignerRole(text: string): boolean {
  return SIGNER_ROLE.test(foldText(text));
}
