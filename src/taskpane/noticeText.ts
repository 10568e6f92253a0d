import type { Message, Texts } from "../text/texts";
import { numberFormat } from "./numberFormat";
import type { Notice } from "./paneState";

/** What the user reads of a finished action. */
export function noticeText({ pane, locale }: Texts, notice: Notice): Message {
  switch (notice.kind) {
    case "cancelled":
      return pane.cancelled;
    case "cleared":
      return pane.cleared(notice.sheetName);
    case "reported":
      return notice.renamed ? pane.reportedElsewhere(notice.sheetName) : pane.reported(notice.sheetName);
    case "copied":
      return pane.copied(numberFormat(locale).count(notice.lines));
    case "copyByHand":
      return pane.copyByHand;
  }
}
