import type { HostErrorTexts } from "../hostErrorTexts";

/** What Excel refused, and what to do, in English. */
export const hostErrors: HostErrorTexts = {
  "no-workbook": {
    title: "No workbook is open",
    sentence: "Open the Excel file that holds the list, then try again.",
  },
  "no-active-sheet": {
    title: "The open sheet is not a worksheet",
    sentence: "It holds only a chart, or no cells. Go to the worksheet with the list, then try again.",
  },
  "sheet-gone": {
    title: "The sheet is no longer there",
    sentence: "It has been deleted or renamed. Choose a sheet again, then press Check.",
  },
  "sheet-hidden": {
    title: "The sheet is hidden",
    sentence:
      "Its cell cannot be shown. Right-click the name of a sheet, choose Unhide, then try again. If the sheet is not listed there, ask whoever made the file.",
  },
  "sheet-protected": {
    title: "The sheet is protected",
    sentence: "It cannot be written to, and nothing has been changed. Unprotect it on the Review tab, then try again.",
  },
  "workbook-protected": {
    title: "The structure of the workbook is protected",
    sentence: "The report sheet cannot be added. Unprotect the workbook on the Review tab, then try again.",
  },
  "cell-editing": {
    title: "A cell is being edited",
    sentence: "Press Enter or Esc to finish the cell, then try again.",
  },
  payload: {
    title: "Too much data for one read",
    sentence: "Split the list into smaller sheets, or open the file in Excel on a computer, then try again.",
  },
  "lost-session": {
    title: "The connection to Excel is lost",
    sentence: "Save the file, reload the page or open Excel again, then check again.",
  },
  "other-workbook-active": {
    title: "Another workbook is active",
    sentence: "Click the window of this workbook, then try again.",
  },
  "read-only": {
    title: "The workbook is read-only",
    sentence: "Nothing can be written. Enable editing or save a copy, then try again.",
  },
  "filtered-range": {
    title: "A filter is in the way",
    sentence: "Excel cannot write while rows are filtered. Clear the filter on the Data tab, then try again.",
  },
  "merged-range": {
    title: "Merged cells are in the way",
    sentence: "Excel cannot write to a part of merged cells. Unmerge those cells, then try again.",
  },
  "pivot-table": {
    title: "A PivotTable is in the way",
    sentence: "Excel cannot write where a PivotTable stands. Move it to another sheet, then try again.",
  },
  "table-in-place": {
    title: "A table stands where it has to be written",
    sentence:
      "On the sheet that was written for you there is a table you made (Insert → Table), so nothing was written. Move that table to another sheet, or turn it into plain cells (Table Design → Convert to Range), then press again.",
  },
  conflict: {
    title: "Somebody else is editing at the same time",
    sentence: "Their change conflicts with this. Wait a moment, check again, then try again.",
  },
  unsupported: {
    title: "This Excel cannot do that",
    sentence: "Update Excel, or open the file in another version of Excel, then try again.",
  },
  "undo-not-merged": {
    title: "Excel could not make this one step to undo",
    sentence: "Press it again: this time it is done without that. To take it back, use Undo in this pane.",
  },
  "no-answer": {
    title: "Excel has not answered",
    sentence: "See whether Excel asks you something or is busy, wait a moment, then try again.",
  },
  "needs-check": {
    title: "Press Check again",
    sentence:
      "Press Check again to read the whole list. It is not done by itself, so that Excel's Ctrl+Z keeps working.",
  },
  unknown: {
    title: "Excel refused this",
    sentence: "Try again. If it fails again, send the code below to whoever supports you.",
  },
};
