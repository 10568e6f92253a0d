import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";

/** With their tones: "bố" is a father, "bộ" and the "bo" of "Cán bộ" are not. */
const TONED =
  /(?<!\p{L})(cha|bố|mẹ|vợ|chồng|con|chủ hộ|giám hộ|thân nhân|người thân|người phụ thuộc|người đại diện|người liên hệ)(?!\p{L})/u;
const PLAIN =
  /\b(cha|me|vo|chong|con|chu ho|giam ho|than nhan|nguoi than|nguoi phu thuoc|nguoi dai dien|nguoi lien he)\b/;

/** Whether a heading is about somebody else than the employee: parents, spouse, child, head of household, guardian. */
export function namesRelative(heading: string): boolean {
  const lower = normalized(heading, "NFC").toLowerCase();
  return TONED.test(lower) || (lower === normalized(lower, "NFD") && PLAIN.test(foldText(lower)));
}
