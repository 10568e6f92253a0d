import { ACCOUNT_STEPS } from "./accountSteps";
import type { HeadingItem } from "./headingItems";

/**
 * What a heading says of its subject: nothing ("VNeID"), yes ("Đã …"), no ("Chưa …"), a question ("Đã … chưa?",
 * "(Có/Chưa)"), one step done and the next not ("Đã đăng ký, chưa kích hoạt"), or more than can be told.
 */
export type Stance = "none" | "yes" | "no" | "asks" | "notYet" | "mixed";

const SUBSTANCE: ReadonlySet<string> = new Set(["account", "identity", "card", "oldCard", "level", ...ACCOUNT_STEPS]);
/** Last steps: where one of them is still to come, level 2 is not reached. */
const LAST_STEPS: ReadonlySet<string> = new Set(["install", "activate", "complete"]);

/** What is said from one place up to another, by its parts; fillers, remarks and the yes or no itself are nothing. */
function substance(items: readonly HeadingItem[], from: number, to: number): Set<string> {
  const said = items.slice(from, to).filter(({ part }) => SUBSTANCE.has(part));
  return new Set(said.map(({ part, level }) => (part === "level" ? `level ${String(level)}` : part)));
}

function sameOrNothing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || (a.size === b.size && [...a].every((part) => b.has(part)));
}

/** Whether nothing but fillers and numbers stands between two places. */
function adjoin(items: readonly HeadingItem[], first: number, second: number): boolean {
  return items.slice(first + 1, second).every(({ part }) => part === "filler" || part === "digits");
}

/** A yes and a no in one heading. */
function stanceOfBoth(items: readonly HeadingItem[], yes: number, no: number): Stance {
  const [first, second] = yes < no ? [yes, no] : [no, yes];
  if (adjoin(items, first, second)) return "asks";
  const before = substance(items, first + 1, second);
  const after = substance(items, second + 1, items.length);
  const [done, open] = yes < no ? [before, after] : [after, before];
  // "Đã cài/chưa cài", "Có VNeID mức 2 chưa": what is asked need not be said twice.
  if (sameOrNothing(done, open)) return yes < no || open.size > 0 ? "asks" : "mixed";
  const isNext = [...open].some((part) => LAST_STEPS.has(part) && !done.has(part));
  const isOther = ["card", "oldCard"].some((part) => done.has(part) !== open.has(part));
  const ofLevel1 = [...done, ...open].some((part) => part.startsWith("level") && part !== "level 2");
  return isNext && !isOther && !ofLevel1 ? "notYet" : "mixed";
}

/** "(Chưa/M1/M2)": a no in brackets, with both levels behind it and nothing else, is one of the answers. */
function isFirstAnswer(items: readonly HeadingItem[], no: number): boolean {
  const behind = items.slice(no + 1);
  const levels = new Set(behind.map(({ level }) => level));
  return (
    items[no]?.inBrackets === true && levels.has(1) && levels.has(2) && behind.every(({ part }) => part === "level")
  );
}

/**
 * A no and no yes: it denies, unless it stands last and a question mark follows it, or it is the last of the answers
 * ("mức 1, mức 2, chưa có").
 */
function stanceOfNo(items: readonly HeadingItem[], no: number): Stance {
  if (isFirstAnswer(items, no)) return "asks";
  const isLast = no > 0 && items.slice(no + 1).every(({ part }) => part === "filler");
  const levels = new Set(items.slice(0, no).map(({ level }) => level));
  const isChoice = levels.has("both") || (levels.has(1) && levels.has(2));
  return isLast && (isChoice || items[no]?.asked === true) ? "asks" : "no";
}

/** "Chưa cài VNeID (Có/Không)": whether a yes below it means that somebody is done nobody can tell. */
function asksOfDenial(items: readonly HeadingItem[], yes: number, no: number): boolean {
  if (no < 0 || (yes >= 0 && yes < no)) return false;
  const answers = yes < 0 ? items.findIndex(({ part }) => part === "question") : yes;
  const isAsked =
    yes < 0 ? answers > no : items.some(({ part }, at) => part === "no" && at > yes && adjoin(items, yes, at));
  return isAsked && substance(items, no + 1, answers).size > 0;
}

/**
 * What a heading says of its subject. A "chưa" at its end with neither a question mark nor a yes before it may be an
 * answer: it denies.
 */
export function headingStance(items: readonly HeadingItem[]): Stance {
  const yes = items.findIndex(({ part }) => part === "yes");
  const no = items.findIndex(({ part }) => part === "no");
  if (asksOfDenial(items, yes, no)) return "mixed";
  if (items.some(({ part }) => part === "question")) return "asks";
  if (no < 0) return yes < 0 ? "none" : "yes";
  return yes < 0 ? stanceOfNo(items, no) : stanceOfBoth(items, yes, no);
}
