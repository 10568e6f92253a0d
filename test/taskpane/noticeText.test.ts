import { noticeText } from "../../src/taskpane/noticeText";
import type { Notice } from "../../src/taskpane/paneState";
import { en } from "../../src/text/en/en";
import { vi } from "../../src/text/vi/vi";

/**
 * So many characters are three lines at 320 px: what goes by itself after eight seconds must be read by then, and cover
 * little.
 */
const MOST = 105;

const written = { sheetName: "Báo cáo VNeID", renamed: false, refused: [] };
const cells = { written: 12, changed: 0, formulas: 0, moved: 0, refused: 0 };

/** What goes by itself, in the usual case. */
const FADING: readonly Notice[] = [
  { kind: "cancelled" },
  { kind: "cleared", sheetName: "DS CBVC 2026", someUnreadable: false },
  { kind: "reported", mark: { checkedAt: new Date(0), sheetName: "DS", fingerprint: "" }, ...written },
  { kind: "provinceReported", ...written },
  { kind: "sent", sent: { kind: "opened" }, at: new Date(0) },
  { kind: "unitSent", unit: "Phòng Kế hoạch - Tài chính", sent: { kind: "opened" } },
  { kind: "supplemented", written: 31, count: 31, ...written, sheetName: "Cần bổ sung" },
  { kind: "copied", lines: 31, filtered: false },
  { kind: "copied", lines: 31, filtered: true },
  { kind: "rowsHidden", rows: 1900 },
  { kind: "rowsHidden", rows: 0 },
  { kind: "rowsShown", rows: 1900, exact: true },
  { kind: "nothingInRow" },
  { kind: "fixed", ...cells },
  { kind: "undone", ...cells },
];

test.each(FADING)("a notice that goes by itself is short: $kind", (notice) => {
  for (const texts of [vi, en]) {
    const { title, sentence } = noticeText(texts, notice);
    expect(title).not.toBe("");
    expect(`${title} ${sentence}`.slice(MOST)).toBe("");
  }
});
