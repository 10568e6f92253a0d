import { foldText } from "../../grid/foldText";
import { remember } from "../cells/remember";

/** A word or a number of a heading. */
export interface HeadingToken {
  /** Folded, as it is to be compared. */
  fold: string;
  /** As it is typed, NFC, in lower case: with its tones. */
  typed: string;
  /** Whether a sign that parts words stands before it: "/", ",", a bracket … but no hyphen, dot or blank. */
  parted: boolean;
  /** Whether it stands in brackets. */
  inBrackets: boolean;
  /** Whether a question mark follows at once. */
  asked: boolean;
}

/** A heading of more words or letters is a remark, and no more of it is looked at. */
const MOST_TOKENS = 60;
const MOST_LETTERS = 500;
/** Letters and digits are apart even where no blank parts them: "mức2". */
const PIECE = /[\p{L}\p{M}]+|\p{N}+|\S/gu;
/** Few words make up most headings, marks and reasons. */
const folded = remember((word) => foldText(String(word)));
const SOFT_SIGN = /^[-–—._'"“”‘’*&+#]$/u;
const OPENS = /^[([{]$/;
const CLOSES = /^[)\]}]$/;

/** The words and numbers of a heading, from the left. Linear in its length. */
export function headingTokens(heading: string): HeadingToken[] {
  const tokens: HeadingToken[] = [];
  let depth = 0;
  let parted = false;
  for (const [piece] of heading.slice(0, MOST_LETTERS).normalize("NFC").matchAll(PIECE)) {
    if (/[\p{L}\p{N}]/u.test(piece)) {
      if (tokens.length === MOST_TOKENS) break;
      const fold = folded(piece);
      if (fold !== "") tokens.push({ fold, typed: piece.toLowerCase(), parted, inBrackets: depth > 0, asked: false });
      parted = false;
      continue;
    }
    const last = tokens.at(-1);
    if (piece === "?" && last !== undefined) last.asked = true;
    if (OPENS.test(piece)) depth++;
    else if (CLOSES.test(piece)) depth = Math.max(0, depth - 1);
    parted ||= !SOFT_SIGN.test(piece);
  }
  return tokens;
}
