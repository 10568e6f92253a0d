import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import { answerLettersIn } from "../headings/answerLetters";
import { lineLegend } from "./lineLegend";
import { Mark } from "./mark";
import { readStatus } from "./readStatus";

/** What the signs of a column mean by its heading; undefined: the heading does not say so of this one. */
export type Legend = (value: CellValue) => Mark | undefined;

const BETWEEN_ENTRIES = /[,;()[\]/|]|\s(?:và|hoặc)\s/u;
const ENTRY = /^([^:=]*[^:=\s])\s*[:=]\s*([^:=]+)$/u;
const QUOTES = /["'“”‘’]/g;
const NOTHING: Legend = () => undefined;

function isSign(text: string): boolean {
  return Array.from(text).length === 1 || /^0\d$/.test(text);
}

/**
 * Reads the legend in a heading: "VNeID mức 2 (Đ: đã, C: chưa)", "(0 = đã; 1 = chưa)", "(đã cài: v, chưa cài: x)";
 * before entries with "=" a colon ends what the heading is about; and the letters of "(Đ/K)". A sign that is explained
 * in words which say neither yes nor no nor waiting is unclear.
 */
export function headingLegend(heading: string): Legend {
  const marks = new Map<string, Mark>();
  const entries = heading.includes("=") ? heading.replaceAll(":", ",") : heading;
  for (const piece of entries.replace(QUOTES, "").split(BETWEEN_ENTRIES)) {
    const [, left = "", right = ""] = ENTRY.exec(piece.trim()) ?? [];
    const [sign, words] = isSign(left) ? [left, right] : [right, left];
    if (isSign(sign) && words.length > 1) marks.set(toneKey(sign), readStatus(words) ?? Mark.unclear);
  }
  // "(đã KH ghi x, chưa KH ghi 0)": one sign for each, so that nothing is left open
  const told = [...lineLegend(heading)].filter(([sign]) => sign !== "");
  if (new Set(told.map(([, mark]) => mark)).size === 2) for (const [sign, mark] of told) marks.set(sign, mark);
  const letters = answerLettersIn(heading);
  if (marks.size === 0 && letters === undefined) return NOTHING;
  return (value) => {
    if (typeof value === "boolean") return undefined;
    const text = cleanText(value);
    const answer = letters?.get(foldText(text));
    return marks.get(toneKey(text)) ?? (answer === undefined ? undefined : answer === "yes" ? Mark.yes : Mark.no);
  };
}
