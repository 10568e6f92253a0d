import type { WrittenSheet } from "../excel/documents/writeOwnSheet";
import type { Notice } from "./paneState";

/** Whether a sheet was written otherwise than she expects: under another name, or not all of it. */
function isUnusual({ renamed, refused }: Pick<WrittenSheet, "renamed" | "refused">): boolean {
  return renamed || refused.length > 0;
}

/**
 * How grave a notice is: what was left alone is worth a second look, and what warns stays until the user takes it away.
 */
export function noticeIntent(notice: Notice): "info" | "success" | "warning" {
  switch (notice.kind) {
    case "cancelled":
    case "nothingInRow":
      return "info";
    case "asks":
    case "stopped":
    case "reportStale":
    case "copyByHand":
    case "filterChanged":
    case "rowsMoved":
    case "personMoved":
      return "warning";
    case "cleared":
      return notice.someUnreadable ? "warning" : "success";
    case "reported":
    case "provinceReported":
      return notice.foreign !== undefined || isUnusual(notice) ? "warning" : "success";
    case "supplemented":
      return notice.written < notice.count || isUnusual(notice) ? "warning" : "success";
    case "sent":
    case "unitSent":
      return notice.sent.kind === "opened" ? "success" : "warning";
    case "rowsShown":
      return notice.exact ? "success" : "warning";
    case "fixed":
    case "undone":
      return notice.changed + notice.formulas + notice.moved + notice.refused > 0 ? "warning" : "success";
    default:
      return "success";
  }
}
