import type { ComparedCounts } from "../../compare/comparedCounts";

const counted = new Intl.NumberFormat("vi-VN");
const days = new Intl.DateTimeFormat("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" });

/** What the report says of changes since an earlier list; Vietnamese whatever the pane speaks. */
export function comparedSentence(counts: ComparedCounts): string {
  const { since, joined, left, newlyDone, noLongerDone, level2Unclear, unsure } = counts;
  const people = (count: number) => `${counted.format(count)} người`;
  const told = [
    `thêm ${people(joined)}`,
    `bớt ${people(left)}`,
    ...(newlyDone === null ? ["không so được mức 2"] : [`thêm ${people(newlyDone)} đạt mức 2`]),
    ...(noLongerDone === null || noLongerDone === 0 ? [] : [`${people(noLongerDone)} không còn đạt mức 2`]),
  ];
  const untold = [
    ...(unsure === 0 ? [] : [`chưa tính ${people(unsure)} không chắc là ai trong hai danh sách`]),
    ...(level2Unclear === 0
      ? []
      : [`chưa so mức 2 của ${people(level2Unclear)} cần xác minh ở một trong hai danh sách`]),
  ];
  const without = untold.length === 0 ? "" : ` (${untold.join("; ")})`;
  return `So với ngày ${days.format(since)}: ${told.join(", ")}${without}.`;
}
