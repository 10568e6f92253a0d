import type { LetterWords } from "../../documents/letter/letterWords";
import { officeWords } from "./officeWords";
import { officialDate } from "./officialDate";
import { reportWords } from "./report";

const counted = new Intl.NumberFormat("vi-VN");

/** The words of the letter that goes with the report: Vietnamese, short, and where they count the report's own. */
export const letterWords: LetterWords = {
  subject: (office) =>
    `Báo cáo kết quả cài đặt VNeID mức 2 (Công văn 1397/BHXH-VP)${office === "" ? "" : ` - ${office}`}`,
  draftSubject: (subject) => `[${reportWords.draft}] ${subject}`,
  draftBecause: (...counts) => `${reportWords.draft}: ${reportWords.draftBecause(...counts)}.`,
  greeting: (addressee) => reportWords.addressedTo(addressee || "……………"),
  ...officeWords,
  opening: (office, checkedAt) =>
    `Thực hiện Công văn 1397/BHXH-VP, ${office || "đơn vị"} báo cáo kết quả đến ${officialDate(checkedAt)}:`,
  lines: reportWords.lines,
  moreLines: reportWords.moreLines,
  line: (ordinal, label, count) =>
    `${String(ordinal)}. ${label}: ${count === null ? reportWords.unknown : counted.format(count)}`,
  lead: (ordinal, label) => `${String(ordinal)}. ${label}:`,
  reason: (label, count) => `- ${label}: ${counted.format(count)}`,
  nobody: (ordinal, label) => `${String(ordinal)}. ${label}: không có`,
  oneStop: (ordinal, label, done, total) =>
    `${String(ordinal)}. ${label}: ${counted.format(done)}/${counted.format(total)} đã hoàn thành (yêu cầu 100%)`,
  attachedReasons: (ordinal, label) => `${String(ordinal)}. ${label}: nêu trong tệp đính kèm`,
  attachment: reportWords.sheetTitle,
  attached: (fileName) => `Tệp đính kèm: ${fileName}`,
  closing: "Trân trọng./.",
};
