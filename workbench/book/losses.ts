import type { SheetEntry } from "./sheetEntries";

/** What exceljs does not write back, by the folder of the package that tells of it. */
const LOST_PARTS: readonly [RegExp, string][] = [
  [/^xl\/charts\//, "biểu đồ"],
  [/^xl\/pivotTables\//, "bảng tổng hợp (PivotTable)"],
  [/^xl\/slicers\//, "bộ lọc slicer"],
  [/^xl\/threadedComments\//, "chuỗi nhận xét (threaded comments)"],
  [/^xl\/externalLinks\//, "liên kết tới tệp khác"],
  [/^xl\/embeddings\//, "đối tượng nhúng"],
  [/^xl\/ctrlProps\//, "điều khiển biểu mẫu"],
];

/** One Vietnamese sentence for each kind of thing that would be gone from the saved file. */
export function findLosses(paths: readonly string[], sheets: readonly SheetEntry[]): string[] {
  const kept = sheets.flatMap(({ charts }) => charts.flatMap(({ parts }) => parts.map(({ path }) => path)));
  const lost = paths.filter((path) => !kept.includes(path) && !path.endsWith("/"));
  const losses = LOST_PARTS.filter(([path]) => lost.some((part) => path.test(part))).map(
    ([, what]) => `Khi lưu từ trang thử này, tệp sẽ mất ${what}.`,
  );
  for (const { kind, name } of sheets) {
    if (kind === "chart") losses.push(`Khi lưu từ trang thử này, tệp sẽ mất trang biểu đồ “${name}”.`);
    if (kind === "unread")
      losses.push(`Không đọc được trang tính “${name}”: khi lưu từ trang thử này, tệp sẽ mất trang đó.`);
  }
  return losses;
}
