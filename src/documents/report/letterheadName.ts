import { SHEET_STYLES } from "../sheetStyles";
import { textLines, textWidth } from "../textLines";

/** The name of an office as it stands in the letterhead. */
export interface LetterheadName {
  text: string;
  /**
   * As many as the form's own name has lines, those included in which it is wrapped: what is typed over it moves no
   * row.
   */
  rows: number;
}

/** Where a name goes on with what tells the office from others of its kind. */
const OWN_PART = / (?=(?:tỉnh|thành phố|cơ sở|khu vực|quận|huyện|thị xã) )/giu;

/**
 * Gives the name of an office, in two lines where one is too short for it: "BẢO HIỂM XÃ HỘI / TỈNH LAI CHÂU", else in
 * the middle. What has no room in two lines either is left to whoever wraps it.
 * @param room in points
 */
export function brokenName(name: string, room: number, style: "superior" | "office"): LetterheadName {
  const { size, bold } = SHEET_STYLES[style];
  const widthOf = (text: string) => textWidth(text, size, bold);
  const fits = (text: string) => textLines(text, room, size, bold) === 1;
  const broken = (line: string): string => {
    if (fits(line)) return line;
    const best = (ends: RegExp) =>
      Array.from(line.matchAll(ends), ({ index }) => [line.slice(0, index), line.slice(index + 1)])
        .filter((parts) => parts.every(fits))
        .map((parts) => ({ parts, width: Math.max(...parts.map(widthOf)) }))
        .sort((one, other) => one.width - other.width)[0];
    const { parts = [line] } = best(OWN_PART) ?? best(/ /gu) ?? {};
    return parts.join("\n");
  };
  const text = name.split("\n").map(broken).join("\n");
  return { text, rows: textLines(text, room, size, bold) };
}
