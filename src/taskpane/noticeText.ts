import type { SentReport } from "../excel/send/sendReport";
import type { Message } from "../text/message";
import type { SendTexts } from "../text/sendTexts";
import type { Texts } from "../text/texts";
import { numberFormat } from "./numberFormat";
import type { Notice } from "./paneState";

/** What the user reads of a finished action. */
export function noticeText(texts: Texts, notice: Notice): Message {
  const { pane, findings, hiddenRows, locale } = texts;
  switch (notice.kind) {
    case "cancelled":
    case "stopped":
      return pane[notice.kind];
    case "cleared":
      return notice.someUnreadable ? pane.clearedInPart(notice.sheetName) : pane.cleared(notice.sheetName);
    case "reported":
    case "provinceReported":
      return reportedText(texts, notice);
    case "supplemented":
      return supplementedText(texts, notice);
    case "asks":
      return asksText(texts, notice);
    case "sent":
      return sentText(texts.send, notice.sent);
    case "unitSent":
      return unitSentText(texts, notice);
    case "reportStale":
      return notice.staleness === "changed" ? texts.send.stale : texts.send.ofOtherSheet(notice.sheetName);
    case "copied":
      return (notice.filtered ? findings.copiedFiltered : pane.copied)(numberFormat(locale).count(notice.lines));
    case "copyByHand":
      return pane.copyByHand;
    case "rowsHidden":
      return notice.rows === 0 ? hiddenRows.noneToHide : hiddenRows.rowsHidden(numberFormat(locale).count(notice.rows));
    case "rowsShown":
      return notice.exact ? hiddenRows.rowsShown(numberFormat(locale).count(notice.rows)) : hiddenRows.allShown;
    case "filterChanged":
    case "rowsMoved":
      return hiddenRows[notice.kind];
    case "personMoved":
    case "nothingInRow":
      return pane[notice.kind];
    case "fixed":
    case "undone":
      return changedText(texts, notice);
  }
}

/** What the user reads of a copy for sending. */
function sentText(send: SendTexts, sent: SentReport): Message {
  switch (sent.kind) {
    case "opened":
      return send.opened;
    case "no-report":
      return send.noReport;
    case "changed":
      return send.changed(sent.sheetName);
    case "refused":
      return send.refused(sent.sheetName, sent.code);
  }
}

/** What the user reads of a file for one unit. */
function unitSentText({ supplement, findings }: Texts, { unit, sent }: Extract<Notice, { kind: "unitSent" }>): Message {
  const name = unit ?? findings.unitless;
  return sent.kind === "refused" ? supplement.refused(name, sent.code) : supplement[sent.kind](name);
}

/** Where the report is, and whose office stands on it where the workbook may come from another. */
function reportedText(
  { pane, report }: Texts,
  { sheetName, renamed, refused, foreign }: Extract<Notice, { kind: "reported" | "provinceReported" }>,
): Message {
  const { title, sentence } = (renamed ? pane.reportedElsewhere : pane.reported)(sheetName);
  const office = foreign === undefined ? [] : [report.foreign[foreign.used ? "used" : "unused"](foreign.office)];
  return { title, sentence: [sentence, ...office, ...refused.map((part) => pane.refused[part])].join(" ") };
}

/** As many lines as a question shows. */
const SHOWN = 3;

/** What would be lost. */
function asksText({ pane, locale }: Texts, { sheetName, lost }: Extract<Notice, { kind: "asks" }>): Message {
  const more = lost.length - SHOWN;
  const { title, sentence } = pane.asks.question(sheetName);
  const lines = lost.slice(0, SHOWN).map((line) => `“${line}”`);
  const rest = more > 0 ? [pane.asks.more(numberFormat(locale).count(more))] : [];
  return { title, sentence: `${sentence} ${[...lines, ...rest].join("; ")}.` };
}

/** Where the sheet for the units is, and whether all stands on it. */
function supplementedText(
  { pane, locale }: Texts,
  { sheetName, renamed, refused, written, count }: Extract<Notice, { kind: "supplemented" }>,
): Message {
  const numbers = numberFormat(locale);
  const { title, sentence } = (renamed ? pane.supplementedElsewhere : pane.supplemented)(sheetName);
  const cut = written === count ? [] : [pane.supplementCut(numbers.count(written), numbers.count(count))];
  return { title, sentence: [sentence, ...cut, ...refused.map((part) => pane.refused[part])].join(" ") };
}

/** What came of fixes, or of undoing them: how many cells, and which were left alone and why. */
function changedText(
  { fixes, locale }: Texts,
  { kind, written, changed, formulas, moved, refused }: Extract<Notice, { formulas: number }>,
): Message {
  const { count } = numberFormat(locale);
  const { title, sentence } =
    written === 0 ? fixes.nothingWritten : { title: fixes[kind](count(written)), sentence: "" };
  const left = [
    ...(changed > 0 ? [fixes.leftChanged(count(changed))] : []),
    ...(formulas > 0 ? [fixes.leftFormulas(count(formulas))] : []),
    ...(moved > 0 ? [fixes.leftMoved(count(moved))] : []),
    ...(refused > 0 ? [fixes.leftRefused(count(refused))] : []),
  ];
  return { title, sentence: [sentence, ...left].filter(Boolean).join(" ") };
}
