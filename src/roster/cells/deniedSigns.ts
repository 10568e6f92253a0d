import { toneKey } from "../../grid/toneKey";
import { headingParts } from "../headings/headingParts";

/** Longer lines explain no marks. */
const LONGEST_LINE = 300;
const BETWEEN_CLAUSES = /[,;.\n|]|\s(?:và|hoặc|còn lại)\s/u;
/** "Nếu chưa cài, đánh dấu x": what the mark says stands before the comma. */
const CONDITION = /((?:^|[;.:\n])\s*(?:nếu|khi|ai)\s[^,;.]*),/giu;
/** A mark by itself; "v/v" is none, and digits and other letters number and name too much. */
const LONE_SIGN = /(?<![\p{L}\p{N}/])[xv×✓✔√☑✅](?![\p{L}\p{N}/])/giu;

/** Who is to do it, and of whom it is said: in a heading they would be others than those of the roster. */
const WHO = /(?<!\p{L})(?:người|đề nghị|yêu cầu)(?!\p{L})/giu;

/** Of an account, or of nothing named; where a card or another app is named it is of that. */
function deniesAccount(clause: string): boolean {
  const { parts } = headingParts(clause.replace(WHO, " "));
  return parts.has("no") && !parts.has("other") && (parts.has("account") || !parts.has("card"));
}

/**
 * The marks that a line of a sheet may explain as a denial, in whatever words: "Đánh dấu x vào những người chưa kích
 * hoạt", as `toneKey` has them. What it says is not told by that: it is to be asked about.
 */
export function deniedSigns(line: string): ReadonlySet<string> {
  if (line.length > LONGEST_LINE) return new Set();
  const clauses = line.replace(CONDITION, "$1 ").split(BETWEEN_CLAUSES);
  const denying = clauses.filter(
    (clause) => clause.search(LONE_SIGN) >= 0 && clause.split(LONE_SIGN).some(deniesAccount),
  );
  return new Set(denying.flatMap((clause) => (clause.match(LONE_SIGN) ?? []).map(toneKey)));
}
