import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { legacyReadings } from "../legacy/legacyText";

/** With their tones: "bố" is a father, "bộ" and the "bo" of "Cán bộ" are not, nor is the "ma" of "Ma so" a mother. */
const TONED_WORDS = [
  "cha|bố|mẹ|má|tía|vợ|chồng|con|cháu|bé|ba má|(?:tên|sinh|cccd|cmnd|của) ba",
  "phối ngẫu|bạn đời|phụ huynh|gia đình|chủ hộ|giám hộ|thân nhân|npt|liên hệ khẩn cấp",
  "người (?:thân|phụ thuộc|đại diện|liên hệ|bảo lãnh|đỡ đầu|nuôi dưỡng|ủy quyền|uỷ quyền)",
  "anh[ ,/()-]{0,3}chị[ ,/()-]{0,3}em|(?:anh|chị|em) ruột|(?:ông|bà) (?:nội|ngoại)",
].join("|");
const TONED = new RegExp(String.raw`(?<!\p{L})(?:${TONED_WORDS})(?!\p{L})|^ba$`, "u");
/** Folded, where nothing was typed with its tone. */
const PLAIN_WORDS = [
  "cha|me|vo|chong|con|chau|ba ma|bo (?:me|de|vo|chong)|(?:ten|sinh|cccd|cmnd|cua) (?:ba|bo)(?! phan)",
  "phoi ngau|ban doi|phu huynh|gia dinh|chu ho|giam ho|than nhan|npt|lien he khan cap",
  "nguoi (?:than|phu thuoc|dai dien|lien he|bao lanh|do dau|nuoi duong|uy quyen)",
  "anh chi em|(?:anh|chi|em) ruot|(?:ong|ba) (?:noi|ngoai)",
  "mother|father|spouse|wife|husband|child|children|dependents?|dependants?|guardian|relatives?|next of kin|emergency contact",
].join("|");
const PLAIN = new RegExp(String.raw`\b(?:${PLAIN_WORDS})\b|^bo$`);

function names(heading: string): boolean {
  const lower = normalized(heading, "NFC").trim().toLowerCase();
  return TONED.test(lower) || (lower === normalized(lower, "NFD") && PLAIN.test(foldText(lower)));
}

/**
 * Whether a heading is about somebody else than the employee: parents, spouse, child, dependant, head of household,
 * guardian. One in an old font is read decoded.
 */
export function namesRelative(heading: string): boolean {
  return [heading, ...legacyReadings(heading)].some(names);
}
