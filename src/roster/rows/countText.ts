/** Units in which people are counted. */
const COUNT_TEXT =
  /^\d{1,5}(?:[.,]\d+| ?\/ ?\d{1,5})? ?(%|người|đ\/c|đồng chí|cán bộ|ccvc.*|cbccvc.*|nlđ|nhân viên)?$/i;
/** "Đã cài: 12/15", "Nữ: 3", "Đạt 95%": something counted, whatever it is. */
const COUNTED = /^[^:]*:\s*\d[\d.,/ ]*(?:%|người)?$|\d\s*%$/;

/** "12", "12/15", "12 người", "85%": how many there are, typed as text. */
export function isCountText(text: string): boolean {
  return COUNT_TEXT.test(text);
}

/** What follows a colon, or ends the text, is a number of people or a rate: "Đã cài: 12/15", "Nữ: 3", "Đạt 95%". */
export function saysCount(text: string): boolean {
  return COUNTED.test(text);
}
