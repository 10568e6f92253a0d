import { foldText } from "../../grid/foldText";
import { isPlaceholder } from "../cells/placeholder";

const REMARK = /^(\(.*\)|\*+)$/;
const TEMPLATE = /^(\{\{.*\}\}|<#.*>|<<.*>>|\$\{.*\})$/;
const EXAMPLE = /^(vd|vi du|mau|dong mau|example|e g)$/;
/** "Nguyễn Văn A (ví dụ)", "VD: Nguyễn Văn A". "Mẫu" without brackets may be somebody's name. */
const EXAMPLE_NAME =
  /^(?:vd|ví dụ|vi du|mẫu|mau|example) ?[:.]|[([](?:vd|ví dụ|vi du|mẫu|dòng mẫu|ghi mẫu|mau|example)[^()[\]]{0,20}[)\]]$/i;
/** "Ghi x nếu có", "dd/mm/yyyy", "12 số", "Dạng chữ": how a column is to be filled in. */
const HINT =
  /^(?:(?:ghi|nhập|điền|chọn|gõ|đánh dấu|tích) \S|(?:dd?|mm?|yy(?:yy)?)[/.-](?:dd?|mm?|yy(?:yy)?)\b|ngày\/tháng\/năm$|\d{1,2} (?:chữ )?số$|(?:(?:dạng|kiểu|định dạng) )?(?:số|chữ|ngày|văn bản|ký tự|text|number|date|string)$)/i;

/** A remark in brackets, a required-mark, dots, or a template's field to be filled in: tells of nobody. */
export function tellsNothing(text: string): boolean {
  return isPlaceholder(text) || REMARK.test(text) || TEMPLATE.test(text);
}

/** What stands in the STT column of a row that shows how to fill in the others: "VD", "Ví dụ", "Mẫu". */
export function isExample(text: string): boolean {
  return EXAMPLE.test(foldText(text));
}

/** Whether a text in the name's place says that it only shows how to fill in the row. */
export function isExampleName(text: string): boolean {
  return EXAMPLE_NAME.test(text);
}

/** Whether a text says how to fill in the cells of its column. */
export function isHint(text: string): boolean {
  return HINT.test(text);
}
