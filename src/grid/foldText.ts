import { withoutUnseen } from "./blanks";
import { normalized } from "./normalized";

const MARKS = /[\u0300-\u036f]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

function fold(text: string): string {
  return normalized(withoutUnseen(text), "NFD")
    .replace(MARKS, "")
    .replace(/[đĐðÐƉɖ]/g, "d")
    .toLowerCase()
    .replace(NOT_WORD, " ")
    .trim();
}

/** What was folded last: one text is mostly held against many words in a row. */
let last = { text: "", folded: "" };

/**
 * Text for comparing words however they were typed: without marks, đ as d, lower case, everything but letters and
 * digits as one blank. "Họ  và\n TÊN (*)" becomes "ho va ten". Text without letters and digits becomes "".
 */
export function foldText(text: string): string {
  if (text !== last.text) last = { text, folded: fold(text) };
  return last.folded;
}
