import parts from "../data/statusParts.json" with { type: "json" };
import { headingTokens, type HeadingToken } from "../headings/headingTokens";
import { PhraseTable } from "../headings/phraseTable";

/** What a phrase contributes to the meaning of a status word: the keys of data/statusParts.json. */
export type StatusPart = keyof typeof parts;

/** A level that is named: level 0 is none. */
export type StatusLevel = 0 | 1 | 2;

/** A part of a status word, in its place. */
export interface StatusItem {
  part: StatusPart | "unknown";
  level?: StatusLevel;
  /** A sign that parts words stands before it. */
  parted: boolean;
  asked: boolean;
}

const TABLE = new PhraseTable<StatusPart>(parts);
const LEVELS: ReadonlyMap<string, StatusLevel> = new Map([
  ["0", 0],
  ["00", 0],
  ["1", 1],
  ["01", 1],
  ["i", 1],
  ["một", 1],
  ["2", 2],
  ["02", 2],
  ["ii", 2],
  ["hai", 2],
]);
/** Words that name a level only with a number behind them: "cấp 2", "độ 2", "M2". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(["cap", "do", "m", "l"]);

function levelOf(token: HeadingToken | undefined): StatusLevel | undefined {
  return token === undefined ? undefined : (LEVELS.get(token.typed) ?? LEVELS.get(token.fold));
}

/** Behind these "KH" is "kích hoạt"; elsewhere it is "không". */
const BEFORE_ACTIVATE: ReadonlySet<StatusItem["part"] | undefined> = new Set([
  "did",
  "no",
  "wait",
  "doing",
  "and",
] as const);
/** Ahead of these it is "không" wherever it stands: "kh có", "kh cài". */
const DENIED: ReadonlySet<StatusPart | undefined> = new Set([
  "file",
  "register",
  "approve",
  "issue",
  "download",
  "install",
  "activate",
  "use",
] as const);

/** Behind these "r" is "rồi". */
const AFFIRMED: ReadonlySet<StatusItem["part"]> = new Set([
  "yes",
  "success",
  "install",
  "activate",
  "complete",
] as const);

/** Ahead of these "KH" at the beginning may be either: "KH rồi" is hardly "không", "KH thành công" may be both. */
const EITHER_BEHIND: ReadonlySet<string | undefined> = new Set(["roi", "xong", "ok", "oke", "thanh", "muc", "m2"]);

/** Whether the token at a place is "KH" and short for "kích hoạt": "Đã KH mức 2", "chưa KH". */
function isShortActivate(tokens: readonly HeadingToken[], at: number, before: StatusItem | undefined): boolean {
  if (tokens[at]?.fold !== "kh" || tokens[at].parted || !BEFORE_ACTIVATE.has(before?.part)) return false;
  return tokens[at + 1]?.fold !== "co" && !DENIED.has(TABLE.find(tokens, at + 1)?.phrase.part);
}

/** Whether the last token is short for "rồi": "ok r", "xong r". Alone, or behind "chưa", it may be anything. */
function isShortAlready(tokens: readonly HeadingToken[], at: number, before: StatusItem | undefined): boolean {
  return tokens[at]?.fold === "r" && at === tokens.length - 1 && before !== undefined && AFFIRMED.has(before.part);
}

/** Whether the token at a place is short for "chưa": "ch cài", "ch kh". */
function isShortNotYet(tokens: readonly HeadingToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.typed === "ch" &&
    (next?.fold === "kh" || next?.fold === "co" || DENIED.has(TABLE.find(tokens, at + 1)?.phrase.part))
  );
}

/** The item that begins at a token, and how many tokens it takes. */
function itemAt(
  tokens: readonly HeadingToken[],
  at: number,
  before: StatusItem | undefined,
): { length: number; part: StatusItem["part"]; level?: StatusLevel } {
  const token = tokens[at];
  const next = levelOf(tokens[at + 1]);
  if (isShortActivate(tokens, at, before)) return { length: 1, part: "activate" };
  if (token?.fold === "kh" && at === 0 && EITHER_BEHIND.has(tokens[1]?.fold)) return { length: 1, part: "unknown" };
  if (isShortAlready(tokens, at, before)) return { length: 1, part: "yes" };
  if (isShortNotYet(tokens, at)) return { length: 1, part: "no" };
  const found = TABLE.find(tokens, at);
  if (BEFORE_NUMBER.has(token?.fold ?? "") && (found?.length ?? 1) === 1 && next !== undefined)
    return { length: 2, part: "level", level: next };
  if (found === undefined) {
    const level = before?.part === "account" && token?.parted !== true ? levelOf(token) : undefined;
    return level === undefined ? { length: 1, part: "unknown" } : { length: 1, part: "level", level };
  }
  const { length } = found;
  if (found.phrase.part !== "level") return { length, part: found.phrase.part };
  const level = levelOf(tokens[at + length]);
  return level === undefined ? { length, part: "unknown" } : { length: length + 1, part: "level", level };
}

/** A dash between words parts them as a comma does; within a word it parts nothing. */
const LOOSE_DASH = / [-–—] /g;
const PLUS = / ?\+ ?/g;

/** The parts of a status word in their order. Linear in its length. @param text in Unicode */
export function statusItems(text: string): readonly StatusItem[] {
  const tokens = headingTokens(text.replace(LOOSE_DASH, ", ").replace(PLUS, " và "));
  const items: StatusItem[] = [];
  for (let at = 0; at < tokens.length;) {
    const { length, part, level } = itemAt(tokens, at, items.at(-1));
    const place = { parted: tokens[at]?.parted === true, asked: tokens[at + length - 1]?.asked === true };
    items.push(level === undefined ? { part, ...place } : { part, level, ...place });
    at += length;
  }
  return items;
}
