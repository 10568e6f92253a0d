import type { SendTexts } from "../sendTexts";

/** Words about a copy of the report for sending, in English. */
export const send: SendTexts = {
  makeCopy: "Make a file",
  writeLetter: "Write the email",
  withoutHealth: "The file gives no reasons of health (illness, maternity)",
  stale: {
    title: "The report no longer matches",
    sentence: "The list has changed since the report was written. Write it anew, so that report, file and email agree.",
  },
  ofOtherSheet: (sheet) => ({
    title: "The report is not of this sheet",
    sentence: `The report at hand was written of the sheet “${sheet}”, with other numbers. Write it anew of this sheet.`,
  }),
  writeAnew: "Write it anew",
  emailAllTheSame: "Email all the same",
  opened: {
    title: "File made",
    sentence: "Save the new workbook that is open, and attach it to the email.",
  },
  whatIsInIt:
    "The new workbook holds the report sheet alone, without ID numbers and chart. Save it under the name that the email gives, and attach it.",
  noReport: {
    title: "There is no report to send yet",
    sentence: "Press “Write report”, look the report over, then press “Make a file”.",
  },
  changed: (sheet) => ({
    title: "The report sheet no longer has the form it was written in",
    sentence: `The rows of “${sheet}” differ from the outcome of the last check. Press “Write report”, then “Make a file” again.`,
  }),
  refused: (sheet, code) => ({
    title: "Excel could not open a new workbook",
    sentence: `The report is still on the sheet “${sheet}”. To send it alone: right-click the name of that sheet, choose Move or Copy, then “(new book)” and Create a copy. Error code: ${code}.`,
  }),
};
