import { withoutUnseen } from "./blanks";
import { normalized } from "./normalized";

const MARKS = /[\u0300-\u036f]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * Text for comparing words however they were typed: marks off, đ as d, lower case, everything but letters and digits as
 * one blank. "Họ  và\n TÊN (*)" → "ho va ten". Text without letters or digits folds to "".
 */
export function foldText(text: string): string {
  return normalized(withoutUnseen(text), "NFD")
    .replace(MARKS, "")
    .replace(/[đĐðÐƉɖ]/g, "d")
    .toLowerCase()
    .replace(NOT_WORD, " ")
    .trim();
}
