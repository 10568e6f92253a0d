import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { UNITS } from "./startsLikeUnit";

const SUBTOTAL = /^(tổng|cộng)(?! (cục|công ty|hợp|đài|thị|văn))(\s|$|:|\.)/;
const PLAIN_SUBTOTAL = /^(tong cong(?! ty)|tong so|tong|cong)( \d|$)|^(tong cong(?! ty)|tong so)\b/;
const LONE_SUBTOTAL = /^(tong|cong|tong cong|tong so)( \d.*)?$/;
/** With its tones "tổng" is no name (the family name is Tống); "cộng" is one, unless what is added up follows. */
const SUBTOTAL_OF = new RegExp(
  `^(tổng |cộng (các |của |toàn )?(\\d|danh sách|trang|dồn|chuyển|mang|lũy kế|luỹ kế|số|(${UNITS}))(?=\\s|$)|cộng.*:)`,
);

/**
 * "Cộng", "TỔNG SỐ: 12", "Tổng cộng danh sách có … người". A name such as "Tống Công Danh" is none, also where it lacks
 * its marks.
 */
export function isSubtotalText(text: string): boolean {
  if (SUBTOTAL.test(text.toLowerCase())) return true;
  const fold = foldText(text);
  return isPlain(text) && PLAIN_SUBTOTAL.test(fold);
}

/** The words of a subtotal and nothing else that could be a name. */
export function isLoneSubtotal(text: string): boolean {
  return isSubtotalText(text) && LONE_SUBTOTAL.test(foldText(text));
}

/** Words of a subtotal that are hardly anybody's name: "Tổng số CCVC&NLĐ", "Cộng phòng Thu". */
export function saysSubtotal(text: string): boolean {
  return isLoneSubtotal(text) || (SUBTOTAL_OF.test(text.toLowerCase()) && isSubtotalText(text));
}

/** Typed without any diacritics. */
function isPlain(text: string): boolean {
  return !/[đĐ]/.test(text) && text === normalized(text, "NFD");
}
