import { Mark } from "./mark";
import { categoryAmongWords, reasonCategoryIndex } from "./reasonCategory";
import { statusItems, type StatusItem, type StatusPart } from "./statusItems";

/** What a reason in place of a mark says: not done, or waiting, and why. */
export interface StatusReason {
  mark: typeof Mark.no | typeof Mark.waiting | typeof Mark.approved;
  /** Index into REASON_CATEGORIES. */
  category: number;
}

const WAITING = reasonCategoryIndex("waiting_approval");
const APPROVED = reasonCategoryIndex("not_activated");
const STEPS: ReadonlySet<StatusItem["part"]> = new Set([
  "issue",
  "download",
  "install",
  "activate",
  "complete",
  "success",
] satisfies StatusPart[]);
const TROUBLE =
  /(?<!\p{L})(?:chưa|không|ko|mất|hỏng|lỗi|thất bại|đổi|thay|bị|quên|sai|hết|nghỉ|chờ|đang|khóa|khoá|thôi|ốm|bệnh|mới|bận|cũ|chuyển|biệt phái|đi học|đi công tác|người nước ngoài|chua|khong|mat|hong|loi|doi|quen|nghi|cho|dang|khoa)(?!\p{L})/u;

/** "Chưa – …", "Chưa do …": a denial by itself, ahead of its reason. */
const DENIAL_AHEAD = /^(?:(?:chưa|không|ko|chua|khong) ?[-–—,;:.(]+|(?:chưa|chua)(?= (?:do|vì|tại|vi|tai) ))/iu;

/**
 * Whether something is affirmed: "Đã kích hoạt bằng SIM chính chủ" gives no reason. What a denial or a waiting word
 * governs is not.
 */
function affirms(items: readonly StatusItem[]): boolean {
  let open = false;
  let denied = false;
  for (const [at, { part, level, parted, asked }] of items.entries()) {
    if (asked || part === "unsure") return true;
    if (parted || part === "but" || part === "did") open = denied = false;
    if (part === "no") open = denied = true;
    else if (part === "doing" || part === "wait") open = true;
    else if (part === "did" && items[at + 1]?.part !== "unknown" && items[at + 1]?.part !== "filler")
      return !isFirstStep(items[at + 1]);
    else if ((part === "use" || part === "yes" || level === 2) && !denied) return true;
    else if (STEPS.has(part) && !open) return true;
  }
  return false;
}

function isFirstStep(item: StatusItem | undefined): boolean {
  return item?.part === "register" || item?.part === "file" || item?.part === "approve";
}

/**
 * Reads a reason that stands where a mark should: "Không có smartphone", "Tài khoản bị khóa" (design §5, second small
 * print).
 * @param text in Unicode
 * @returns undefined where it is no known reason, or says something else beside it
 */
export function statusReason(text: string): StatusReason | undefined {
  const behind = text.replace(DENIAL_AHEAD, "").trim();
  if (behind !== text.trim()) {
    // what is denied already needs no trouble to be told by
    const reason = affirms(statusItems(behind)) ? undefined : categoryAmongWords(behind, true);
    return reason === undefined ? undefined : { mark: Mark.no, category: reason };
  }
  const items = statusItems(text);
  const isDenial = items[0]?.part === "no";
  const category = TROUBLE.test(text.toLowerCase()) && !affirms(items) ? categoryAmongWords(text, isDenial) : undefined;
  if (category === undefined) return undefined;
  if (!isDenial && category === WAITING) return { mark: Mark.waiting, category };
  return { mark: !isDenial && category === APPROVED ? Mark.approved : Mark.no, category };
}
