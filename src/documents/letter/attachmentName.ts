import { cleanText } from "../../grid/cleanText";
import { maskNumbers } from "../../grid/maskNumbers";

/** What no name of a file may hold on Windows. */
const FORBIDDEN = /[\\/:*?"<>|.]/gu;

/** Longer names of offices are cut: the whole path of a file has 260 characters on Windows. */
const LONGEST_OFFICE = 60;

/**
 * The name under which the file for sending is to be saved, by which the email names it: "Báo cáo VNeID - BHXH tỉnh
 * Mẫu.xlsx".
 */
export function attachmentName(title: string, office: string): string {
  const name = cleanText(maskNumbers(office).replace(FORBIDDEN, " "))
    .slice(0, LONGEST_OFFICE)
    .replace(/[\ud800-\udbff]$/u, "")
    .trim();
  return `${name === "" ? title : `${title} - ${name}`}.xlsx`;
}
