import words from "../data/noteFacts.json" with { type: "json" };
import { headingTokens } from "../headings/headingTokens";
import { PhraseTable } from "../headings/phraseTable";

const TABLE = new PhraseTable<keyof typeof words>(words);
const LETTER = /\p{L}/u;
/** A telephone number, an old card's number. */
const LONG_NUMBER = /\d(?:[\s.-]?\d){6}/;

/**
 * Whether a note tells a fact that is nobody's reason for anything: "HĐ 111", "NĐ 68/2000", "Trưởng phòng", "Đảng
 * viên", "SĐT 0912 …", a day, a number. Of words it has to be whole: in doubt it is none.
 * @param text in Unicode
 */
export function isNoteFact(text: string): boolean {
  if (!LETTER.test(text) || text.includes("@")) return true;
  const tokens = headingTokens(text);
  const hasNumber = LONG_NUMBER.test(text);
  let tells = false;
  for (let at = 0; at < tokens.length;) {
    if (/\d/.test(tokens[at]?.fold ?? "")) at++;
    else {
      const found = TABLE.find(tokens, at);
      if (found === undefined || (found.phrase.part === "number" && !hasNumber)) return false;
      tells ||= found.phrase.part !== "filler";
      at += found.length;
    }
  }
  return tells;
}
