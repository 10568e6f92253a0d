import { ACCOUNT_STEPS } from "../headings/accountSteps";
import type { StatusItem, StatusLevel, StatusPart } from "./statusItems";

/** A piece of a status word that says one thing: "đã đăng ký mức 2", "chưa kích hoạt". */
export interface StatusClause {
  /** `topic`: neither affirmed nor denied. */
  kind: "topic" | "yes" | "no" | "wait";
  parts: Set<StatusPart>;
  level: StatusLevel | undefined;
  /** A sign parts it from what stands before. */
  parted: boolean;
}

const STEPS: readonly StatusPart[] = ["file", ...ACCOUNT_STEPS, "use", "result"];

/** Whether a clause names one of some steps, or any step at all. */
export function namesStep({ parts }: StatusClause, steps: readonly StatusPart[] = STEPS): boolean {
  return steps.some((step) => parts.has(step));
}

function isEmpty({ parts, level }: StatusClause): boolean {
  return parts.size === 0 && level === undefined;
}

/** Words after which something new is said, whatever stands before. */
function breaks(clause: StatusClause, { part, parted }: StatusItem): boolean {
  if (isEmpty(clause)) return false;
  if (parted || part === "no" || part === "but") return true;
  if (part === "wait" || part === "doing") return clause.kind !== "wait";
  if (part === "only") return true;
  return part === "did" && (clause.kind === "no" || clause.kind === "wait" || namesStep(clause));
}

/** What a word makes of the clause it stands in; undefined where that cannot be. */
function kindWith({ kind }: StatusClause, part: StatusItem["part"]): StatusClause["kind"] | undefined {
  if (part === "no") return "no";
  if (part === "wait" || part === "doing") return kind === "no" ? undefined : "wait";
  if (part === "did" || part === "yes" || part === "success") return kind === "topic" ? "yes" : kind;
  return kind;
}

/**
 * "Đã chưa", "có không", "chưa không", "chưa đã", "chưa rồi": a question, or no plain word. "Duyệt rồi chưa kích hoạt"
 * is none: a step is denied.
 */
function clash(before: StatusItem | undefined, { part, parted }: StatusItem, next: StatusItem | undefined): boolean {
  if (before === undefined) return false;
  const afterYes = before.part === "did" || (before.part === "yes" && next?.part !== "activate");
  if (part === "no") return before.part === "no" || before.part === "doing" || before.part === "wait" || afterYes;
  return before.part === "no" && !parted && (part === "did" || part === "doing" || part === "wait" || part === "and");
}

/** The clauses of a status word; undefined where some word of it is unknown, asked, or at odds with its neighbour. */
export function statusClauses(items: readonly StatusItem[]): StatusClause[] | undefined {
  const clauses: StatusClause[] = [];
  let clause: StatusClause = { kind: "topic", parts: new Set(), level: undefined, parted: false };
  for (const [at, item] of items.entries()) {
    const { part, level } = item;
    if (part === "unknown" || part === "unsure" || item.asked || clash(items[at - 1], item, items[at + 1]))
      return undefined;
    if (breaks(clause, item)) {
      clauses.push(clause);
      clause = { kind: "topic", parts: new Set(), level: undefined, parted: item.parted };
    }
    const kind = kindWith(clause, part);
    const twoLevels = level !== undefined && clause.level !== undefined && level !== clause.level;
    if (kind === undefined || twoLevels) return undefined;
    clause.kind = kind;
    if (level !== undefined) clause.level = level;
    if (part !== "filler" && part !== "but") clause.parts.add(part);
  }
  return isEmpty(clause) ? clauses : [...clauses, clause];
}
