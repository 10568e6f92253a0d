import { Mark } from "./mark";
import { namesStep, statusClauses, type StatusClause } from "./statusClauses";
import { statusItems, type StatusItem, type StatusLevel, type StatusPart } from "./statusItems";

/** What a clause, or all of them, can say. */
type Status = typeof Mark.yes | typeof Mark.no | typeof Mark.waiting | typeof Mark.approved;

interface Said {
  clause: StatusClause;
  status: Status;
}

/** Steps with which level 2 is reached. */
const LAST_STEPS: readonly StatusPart[] = ["activate", "complete", "use"];
/** Steps that are plain without a word for done: "Kích hoạt". */
const PLAIN_STEPS: readonly StatusPart[] = ["install", "activate", "complete"];
const FIRST_STEPS: readonly StatusPart[] = ["file", "register", "approve"];

/** Whether a clause says nothing but what the others are about: "VNeID: …", "Cài đặt không được". */
function isTopicOf(clause: StatusClause, next: StatusClause | undefined): boolean {
  if (clause.kind !== "topic") return false;
  if (!namesStep(clause)) return true;
  return next?.kind === "no" && !namesStep(next) && next.level === undefined;
}

function waitsFor(clause: StatusClause, level: StatusLevel | undefined): Status | undefined {
  const { parts } = clause;
  if (!parts.has("wait") && !namesStep(clause))
    return parts.has("yes") || level === 0 || level === 1 ? affirms(clause, level) : undefined;
  if (!parts.has("wait") && parts.has("use")) return affirms(clause, level);
  if (parts.has("card")) return undefined;
  if (level === 0 || level === 1) return Mark.no;
  return parts.has("activate") ? Mark.approved : Mark.waiting;
}

/** What somebody has who filed, registered or was approved, and maybe went on to activate. */
function affirmsFirstSteps(clause: StatusClause): Status | undefined {
  const { parts } = clause;
  // Who "đã đăng ký và kích hoạt" is done; of "đăng ký kích hoạt", "gửi hồ sơ kích hoạt" nobody can tell.
  if (namesStep(clause, [...LAST_STEPS, "install", "download"]))
    return parts.has("and") && !parts.has("file") ? Mark.yes : undefined;
  return parts.has("approve") ? Mark.approved : Mark.waiting;
}

/** "Đã tải app": whether there is an account that does not tell, but for "Đã tải VNeID mức 2" (design §4). */
function isOnlyDownloaded(clause: StatusClause, level: StatusLevel | undefined): boolean {
  return level !== 2 && namesStep(clause, ["download"]) && !namesStep(clause, [...LAST_STEPS, "install"]);
}

function affirms(clause: StatusClause, level: StatusLevel | undefined): Status | undefined {
  const { parts, kind } = clause;
  if (parts.has("card") || parts.has("result")) return undefined;
  if (level === 0 || level === 1) return Mark.no;
  if (namesStep(clause, FIRST_STEPS)) return affirmsFirstSteps(clause);
  if (parts.has("only") || isOnlyDownloaded(clause, level)) return undefined;
  const isPlain = kind !== "topic" || namesStep(clause, PLAIN_STEPS) || (level === 2 && !namesStep(clause));
  return isPlain ? Mark.yes : undefined;
}

function statusOf(clause: StatusClause, topic: StatusLevel | undefined): Status | undefined {
  if (clause.kind === "no") return Mark.no;
  const level = clause.level ?? topic;
  return clause.kind === "wait" ? waitsFor(clause, level) : affirms(clause, level);
}

/** What is said where one step is denied and another is not: "Đã đăng ký, chưa kích hoạt". */
function statusOfDenied(said: readonly Said[]): Status | undefined {
  const denied = said.filter(({ clause }) => clause.kind === "no").map(({ clause }) => clause);
  const others = said.filter(({ status }) => status !== Mark.no);
  const waits = others.every(({ clause }) => clause.kind === "wait");
  if (waits) return others.some(({ status }) => status === Mark.approved) ? Mark.approved : Mark.waiting;
  const affirmed = others.filter(({ clause }) => clause.kind !== "wait").map(({ clause }) => clause);
  const isEmpty = (clause: StatusClause) =>
    !namesStep(clause) && clause.level === undefined && !clause.parts.has("account") && !clause.parts.has("success");
  const isQuestion = denied.length === 0 || denied.some(isEmpty);
  if (isQuestion || affirmed.some((clause) => namesStep(clause, LAST_STEPS))) return undefined;
  if (affirmed.some((clause) => namesStep(clause, ["install"]))) return Mark.no;
  // Who is not registered has come no further, whatever it is that there is: "Có nhưng chưa đăng ký".
  if (denied.some((clause) => namesStep(clause, ["file", "register"]))) return Mark.no;
  if (denied.some((clause) => namesStep(clause, ["activate", "install", "download", "use"]))) return Mark.approved;
  return affirmed.every((clause) => namesStep(clause, [...FIRST_STEPS, "issue"])) ? Mark.waiting : undefined;
}

/** What is said where one thing is done and another waited for: "Đã làm, chờ kết quả", "Đã đăng ký, đã kích hoạt". */
function statusOfWaiting(said: readonly Said[]): Status | undefined {
  const done = said.filter(({ status }) => status === Mark.yes).map(({ clause }) => clause);
  const open = said.filter(({ status }) => status !== Mark.yes);
  const isReached = done.some((clause) => namesStep(clause, LAST_STEPS));
  const waits = open.some(({ clause }) => clause.kind === "wait");
  if (isReached) return waits ? undefined : Mark.yes;
  const isLastDone =
    said.at(-1)?.status === Mark.yes && !done.some((clause) => namesStep(clause, ["install", "issue"]));
  if (!waits && isLastDone) return Mark.yes;
  return open.some(({ status }) => status === Mark.approved) ? Mark.approved : Mark.waiting;
}

function join(said: readonly Said[]): Status | undefined {
  const statuses = new Set(said.map(({ status }) => status));
  const [first] = statuses;
  if (statuses.size <= 1) return first;
  if (statuses.has(Mark.no)) return statusOfDenied(said);
  return statuses.has(Mark.yes) ? statusOfWaiting(said) : Mark.approved;
}

/** Level 2 as such, with what is denied of it: "Mức 2 (chưa kích hoạt)". */
function isLevelWithout(topics: readonly StatusClause[], rest: readonly StatusClause[]): boolean {
  return (
    topics.some(({ level }) => level === 2) &&
    rest.every((clause) => clause.kind === "no" && clause.parted && clause.parts.has("activate"))
  );
}

function statusOfClauses(clauses: readonly StatusClause[]): Status | undefined {
  const topics = clauses.length === 1 ? [] : clauses.filter((clause, i) => isTopicOf(clause, clauses[i + 1]));
  const rest = clauses.filter((clause) => !topics.includes(clause));
  const levels = new Set(topics.flatMap(({ level }) => (level === undefined ? [] : [level])));
  if (topics.some(({ parts }) => parts.has("card")) || levels.size > 1) return undefined;
  const [topic] = levels;
  if (rest.length === 0) return topic === undefined ? undefined : topic === 2 ? Mark.yes : Mark.no;
  if (isLevelWithout(topics, rest)) return Mark.approved;
  const said: Said[] = [];
  for (const clause of rest) {
    // That level 1 is done tells nothing of level 2: "Mức 1 xong, mức 2 chưa".
    if (topic === 2 && clause.kind === "yes" && clause.level === 1) continue;
    // nor does the download: "Đã tải, chưa kích hoạt"
    if (rest.length > 1 && clause.kind === "yes" && isOnlyDownloaded(clause, clause.level ?? topic)) continue;
    const status = statusOf(clause, topic);
    const isOther = clause.kind === "yes" && topic !== undefined && (clause.level ?? topic) !== topic;
    if (status === undefined || isOther) return undefined;
    said.push({ clause, status });
  }
  return join(said);
}

/**
 * Reads a status word by its parts (design §5, second small print): a denial, a step of the way to level 2, what is
 * waited for, a level.
 * @returns undefined where it does not parse whole: in doubt nothing is told
 */
export function statusOfItems(items: readonly StatusItem[]): Status | undefined {
  const clauses = statusClauses(items);
  return clauses === undefined ? undefined : statusOfClauses(clauses);
}

/** @param text in Unicode */
export function readStatus(text: string): Status | undefined {
  return statusOfItems(statusItems(text));
}
