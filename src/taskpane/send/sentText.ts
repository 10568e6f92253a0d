import type { SentReport } from "../../excel/send/sendReport";
import type { SendTexts } from "../../text/sendTexts";
import type { Message } from "../../text/message";

/** What the user reads of a copy for sending. */
export function sentText(send: SendTexts, sent: SentReport): Message {
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
