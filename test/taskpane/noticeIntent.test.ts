import { noticeIntent } from "../../src/taskpane/noticeIntent";
import type { Notice } from "../../src/taskpane/paneState";

const cells = { written: 12, changed: 0, formulas: 0, moved: 0, refused: 0 };
const mark = { checkedAt: new Date(0), sheetName: "DS", fingerprint: "" };
const written = { sheetName: "Cần bổ sung", renamed: false, refused: [] };

test.each<[Notice, string]>([
  [{ kind: "cancelled" }, "info"],
  [{ kind: "nothingInRow" }, "info"],
  [{ kind: "stopped" }, "warning"],
  [{ kind: "personMoved" }, "warning"],
  [{ kind: "filterChanged" }, "warning"],
  [{ kind: "rowsMoved" }, "warning"],
  [{ kind: "copyByHand", text: "a" }, "warning"],
  [{ kind: "asks", task: "reporting", sheetName: "Báo cáo VNeID", lost: ["a"] }, "warning"],
  [{ kind: "reportStale", wanted: "send", staleness: "changed", sheetName: "DS" }, "warning"],
  [{ kind: "copied", lines: 3, filtered: false }, "success"],
  [{ kind: "supplemented", written: 31, count: 31, ...written }, "success"],
  [{ kind: "supplemented", written: 30, count: 31, ...written }, "warning"],
  [{ kind: "supplemented", written: 31, count: 31, ...written, refused: ["page"] }, "warning"],
  [{ kind: "supplemented", written: 31, count: 31, ...written, renamed: true }, "warning"],
  [{ kind: "reported", mark, ...written }, "success"],
  [{ kind: "reported", mark, ...written, refused: ["chart"] }, "warning"],
  [{ kind: "reported", mark, ...written, renamed: true }, "warning"],
  [{ kind: "reported", mark, ...written, foreign: { used: true, office: "BHXH huyện Mẫu" } }, "warning"],
  [{ kind: "provinceReported", ...written }, "success"],
  [{ kind: "provinceReported", ...written, refused: ["page"] }, "warning"],
  [{ kind: "cleared", sheetName: "DS", someUnreadable: false }, "success"],
  [{ kind: "cleared", sheetName: "DS", someUnreadable: true }, "warning"],
  [{ kind: "sent", sent: { kind: "opened" }, at: new Date(0) }, "success"],
  [{ kind: "sent", sent: { kind: "no-report" }, at: new Date(0) }, "warning"],
  [{ kind: "unitSent", unit: null, sent: { kind: "nothing" } }, "warning"],
  [{ kind: "rowsShown", rows: 3, exact: true }, "success"],
  [{ kind: "rowsShown", rows: 3, exact: false }, "warning"],
  [{ kind: "fixed", ...cells }, "success"],
  [{ kind: "fixed", ...cells, changed: 1 }, "warning"],
  [{ kind: "fixed", ...cells, formulas: 1 }, "warning"],
  [{ kind: "undone", ...cells, moved: 1 }, "warning"],
  [{ kind: "undone", ...cells, refused: 1 }, "warning"],
])("%j: %s; what warns stays", (notice, intent) => {
  expect(noticeIntent(notice)).toBe(intent);
});
