import { toneKey } from "../../grid/toneKey";
import { headingParts } from "../headings/headingParts";
import { headingTokens, type HeadingToken } from "../headings/headingTokens";
import { kindOfParts } from "../headings/kindOfParts";
import { isToldByParts, matchHeading } from "../headings/matchHeading";
import { Mark } from "./mark";
import { readStatus } from "./readStatus";
import { statusReason } from "./statusReason";

/** Longer lines explain no marks. */
const LONGEST_LINE = 300;
const BETWEEN_CLAUSES = /[,;.\n|]|\s(?:và|hoặc|còn lại)\s/u;
/** "Nếu chưa cài, đánh dấu x": what the mark says stands before the comma. */
const CONDITION = /((?:^|[;.:\n])\s*(?:nếu|khi|ai)\s[^,;.]*),/giu;
/** A mark by itself; "v/v" is none, and digits and other letters number and name too much. */
const LONE_SIGN = /(?<![\p{L}\p{N}/])[xv×✓✔√☑✅](?![\p{L}\p{N}/])/giu;
const ONE_SIGN = new RegExp(LONE_SIGN.source, "iu");

const BRACKETS = /\(([^()]*)\)/gu;
/** "(đánh dấu x)": what the mark says stands before the brackets. */
const ONLY_MARKS = /^(?:đánh|dấu|tích|tick|ghi|điền|chấm|nhập|bằng|[^\p{L}\p{N}]|[xv](?![\p{L}\p{N}]))*$/iu;

/** Brackets that speak of a mark and of more say it by themselves. */
function apart(line: string): string {
  return line.replace(BRACKETS, (all, inside: string) =>
    ONE_SIGN.test(inside) && !ONLY_MARKS.test(inside) ? `. ${inside}. ` : all,
  );
}

/** Who is to do it, and of whom it is said: in a heading they would be others than those of the roster. */
const WHO = /(?<!\p{L})(?:người|đề nghị|yêu cầu|công an|hỗ trợ|hướng dẫn|danh sách)(?!\p{L})/giu;

/** Of an account, or of nothing named; where a card or another app is named it is of that. */
function deniesAccount(clause: string): boolean {
  const { parts } = headingParts(clause.replace(WHO, " "));
  return parts.has("no") && !parts.has("other") && (parts.has("account") || !parts.has("card"));
}

/** What stands before a mark that is spoken of: "Đánh dấu", "Ghi chữ", "Đồng chí nào có". */
const MARKING =
  /(?<!\p{L})(?:đánh|dấu|tích|tick|ghi|điền|chấm|nhập|ký hiệu|kí hiệu|chữ|có|bị|danh dau|mark)\s*[("“'‘]?\s*$/iu;
const OPENS = /[([{"“'‘]\s*$/u;
const CLOSES = /^\s*[)\]}"”'’]/u;
/** What stands behind a mark that a clause begins with, and before one that it ends with. */
const EXPLAINS = /^\s*[)\]}"”'’]?\s*(?:[:=→]|[-–—]+[>\s]|(?:là|nghĩa là|tức là|nếu|khi)\s)/iu;
const EXPLAINED = /[:=→]\s*[("“'‘]?\s*$|\s[-–—]+>?\s*$/u;
const LEAD = /^\s*(?:[^:]*:)?[\s([{"“'‘•*+-]*$/u;

/** Whether a clause says something of the mark in it, and does not only have it somewhere ("BHXH khu vực X"). */
function speaksOfSign(before: string, after: string): boolean {
  return (
    MARKING.test(before) ||
    (OPENS.test(before) && CLOSES.test(after)) ||
    (LEAD.test(before) && EXPLAINS.test(after)) ||
    (EXPLAINED.test(before) && !/[\p{L}\p{N}]/u.test(after))
  );
}

/** Words that say how marks are made and of whom, and not what they mean. */
const NEUTRAL = new Set(
  (
    "những các người ai ô cột dòng hàng mục tương ứng thích hợp phù vào ở tại trong bên dưới trên đây sau thì nếu khi " +
    "là nghĩa tức trường đồng chí nào mà đánh dấu tích tick ghi điền chấm nhập ký kí hiệu chữ số chú lưu ý quy ước " +
    "giải phòng ban khoa tổ bộ phận đề nghị yêu cầu vui lòng xin đơn vị dành note mark for who the means if"
  ).split(" "),
);
/** Typed without diacritics; "danh" is half of "dinh danh", and "danh dau" a filler of headings. */
const PLAIN_NEUTRAL = new Set(headingTokens([...NEUTRAL].join(" ")).map(({ fold }) => fold));
for (const fold of ["danh", "dau"]) PLAIN_NEUTRAL.delete(fold);

const isNeutral = ({ typed, fold }: HeadingToken): boolean =>
  NEUTRAL.has(typed) || (typed === fold && PLAIN_NEUTRAL.has(fold));

/** Whether words leave open that a mark says done: they say something, nothing of another thing, and no plain yes. */
function leavesOpen(words: string): boolean {
  const said = headingTokens(words)
    .filter((token) => !isNeutral(token))
    .map(({ typed }) => typed)
    .join(" ");
  if (!/\p{L}/u.test(said) || readStatus(said) === Mark.yes) return false;
  const heading = headingParts(said.replace(WHO, " "));
  const { parts, unknown } = heading;
  if (parts.has("card") && !parts.has("account")) return false;
  // "x: mất sim": a trouble, of whatever
  if (statusReason(said) !== undefined) return true;
  if (parts.has("other")) return false;
  const other = matchHeading(said)?.kind;
  if (other !== undefined && !isToldByParts(other)) return false;
  const kind = kindOfParts(heading)?.kind;
  return unknown > 0 || (kind !== "level2" && kind !== "level2Issued" && kind !== "level2Date");
}

function mayDeny(clause: string): boolean {
  if (!ONE_SIGN.test(clause)) return false;
  const [before = "", ...behind] = clause.split(LONE_SIGN);
  if ([before, ...behind].some(deniesAccount)) return true;
  const after = behind.join(" ");
  return speaksOfSign(before, after) && leavesOpen(`${before} ${after}`);
}

/**
 * The marks that a line of a sheet may explain as a denial, in whatever words, as `toneKey` has them: "Đánh dấu x vào
 * những người chưa kích hoạt", and all that it does not plainly call done, "x = phải bổ sung". What it says is not told
 * by that: it is to be asked about.
 */
export function deniedSigns(line: string): ReadonlySet<string> {
  if (line.length > LONGEST_LINE || !ONE_SIGN.test(line)) return new Set();
  const clauses = apart(line).replace(CONDITION, "$1 ").split(BETWEEN_CLAUSES);
  return new Set(clauses.filter(mayDeny).flatMap((clause) => (clause.match(LONE_SIGN) ?? []).map(toneKey)));
}
