import { cleanText } from "../../grid/cleanText";
import { toneKey } from "../../grid/toneKey";
import { headingParts } from "../headings/headingParts";
import { Mark } from "./mark";
import { readStatus } from "./readStatus";

/** Longer lines explain no marks. */
const LONGEST_LINE = 300;
const QUOTES = /["'“”‘’«»]/gu;
const BETWEEN_ENTRIES = /[,;.()[\]|\n]|\s[-–]\s|\s(?:và|hoặc|còn)\s/u;
/** What may stand before a sign that is explained: "Ghi chú: đánh dấu x là …". */
const BEFORE_SIGN =
  /^(?:(?:ghi chú|chú thích|chú giải|lưu ý|ký hiệu|kí hiệu|quy ước|trong đó|đánh|tích|dấu|ghi|điền|số|chữ|ô)[\s:]*)+/u;
const EXPLAINS = /^(?:là|nghĩa là|tức là|nếu|khi|[:=])\s*(.+)$/u;
const BLANK = /^(?:(?:để|bỏ|ô)\s+)?trống\s*|^không\s+(?:đánh(?:\s+dấu)?|tích|ghi(?:\s+gì)?)\s*/u;
const SIGN = /^(\S)\s*(?=\s|[:=])/u;
/** "Chưa cài thì đánh dấu x", "đã cài: để trống": words first. */
const WORDS_FIRST =
  /^(?:nếu\s+|ai\s+|người\s+)?(.+?)\s*(?:(?:thì\s+)?(?:đánh(?:\s+dấu)?|tích|ghi|điền)(?:\s+(?:dấu|số|chữ))?\s+(\S)|thì\s+(\S)|(?:thì\s+|[:=]\s*)?(?:để|bỏ)\s+trống)$/u;

/**
 * The sign that a piece begins with, "" for a blank cell, and what is said of it; undefined: it begins with neither.
 */
function signFirst(piece: string): { sign: string; words: string } | undefined {
  const text = piece.replace(BEFORE_SIGN, "");
  for (const source of [piece, text]) {
    const blank = BLANK.exec(source);
    const [begin = "", sign = ""] = blank ?? SIGN.exec(source) ?? [];
    if (begin === "") continue;
    const words = EXPLAINS.exec(source.slice(begin.length).trimStart())?.[1];
    if (words !== undefined) return { sign: blank === null ? sign : "", words };
  }
  return undefined;
}

function wordsFirst(piece: string): { sign: string; words: string } | undefined {
  const [, words, marked, then] = WORDS_FIRST.exec(piece) ?? [];
  return words === undefined ? undefined : { sign: marked ?? then ?? "", words };
}

/** Of a card, another app, or somebody else. */
function speaksOfAnother(words: string): boolean {
  const { parts } = headingParts(words);
  return (parts.has("card") && !parts.has("account")) || parts.has("other");
}

/**
 * What a line of a sheet, or a heading, says that marks mean ("x là chưa cài, để trống là đã cài"): by the mark as
 * `toneKey` has it, "" for a blank cell. Empty: it explains none, or speaks of something else than an electronic
 * identity, such as a card.
 */
export function lineLegend(line: string): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  if (line.length > LONGEST_LINE) return marks;
  for (const part of line.replace(QUOTES, "").split(BETWEEN_ENTRIES)) {
    const piece = cleanText(part)
      .toLowerCase()
      .replace(/^[-–+*•]\s+/u, "");
    const entry = signFirst(piece) ?? wordsFirst(piece);
    if (entry === undefined || speaksOfAnother(entry.words)) continue;
    const mark = readStatus(entry.words);
    if (mark === Mark.yes || mark === Mark.no) marks.set(entry.sign === "" ? "" : toneKey(entry.sign), mark);
  }
  return marks;
}
