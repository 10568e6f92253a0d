import type { PaneTexts } from "../paneTexts";
import { notLoaded } from "./notLoaded";

/** Words of the pane in English. */
export const pane: PaneTexts = {
  ...notLoaded,
  title: "VNeID Roster",
  starting: "Opening…",
  officeNotLoaded: (address) => ({
    title: "Excel could not be reached",
    sentence:
      address === null
        ? "The folder “office” on your office's server did not come in full. Look at the network connection or tell the administrator, then press Try again."
        : `The network may block ${address}, or not have reached it. Ask the network administrator to allow that address, then press Try again.`,
  }),
  notInExcel: {
    title: "This page runs inside Excel",
    sentence: "Open the list in Excel, then press VNeID Roster on the Home tab.",
  },
  tooOld: {
    title: "This version of Excel is too old",
    sentence: "Excel 2021 or later, Microsoft 365 or Excel on the web is needed. Open the file in one of these.",
  },

  sheet: "Sheet",
  sheetsWithRoster: "With a staff list",
  otherSheets: "Other sheets",
  hiddenSheet: (name) => `${name} (hidden)`,
  highlightToDos: "Also colour people without a card or level 2",
  check: "Check",
  checkAgain: "Check again",
  chooseSheet: "Choose another sheet",
  cancel: "Cancel",
  clearHighlights: "Clear highlights",
  writeReport: "Write report",
  writeSupplement: "Ask the units",
  copyFindings: "Copy the list",
  more: "More",
  firstCheck: "Check this sheet first",
  firstAnswer: "Answer the question first",
  dismiss: "Close message",
  gather: "Gather many files",
  compare: "Compare with an earlier list",
  guide: "Guide",
  selfTest: "Test the environment",
  template: "Make a list template",
  takeBack: "Take in what came back",
  seeGuide: "See the guide",
  back: "Back",

  start: {
    found: (sheet, people, units) =>
      units === null
        ? `${people} people found on the sheet “${sheet}”.`
        : `${people} people in ${units} units found on the sheet “${sheet}”.`,
    noRoster: (sheet) => ({
      title: `No staff list found on “${sheet}”`,
      sentence:
        "Its first rows were looked at, and none is a heading with a column of names. Choose another sheet, or point out the heading and the columns yourself.",
    }),
    noPeople: (sheet) => ({
      title: `“${sheet}” has headings but nobody below`,
      sentence: "There is nobody under the heading. Fill in the list, or choose another sheet.",
    }),
    looking: "Looking at the sheet…",
    doubtful: (fields) => `Not sure which column is: ${fields}.`,
    level2Missing: {
      title: "No VNeID level 2 column",
      sentence: "Without it nobody can be counted as done. If the sheet has it under another name, point it out.",
    },
    onlyColours: "Only colours are set; nothing you typed is changed.",
    whatHappens: "A check shows what to put right, who has no level 2, the totals and the report.",
    noSheet: {
      title: "No sheet found yet",
      sentence: "Open the staff list in Excel, then press “Look again”.",
    },
    lookAgain: "Look again",
  },
  status: {
    counts: (people, findings, notDone) =>
      `${people} people · ${findings} to look at${notDone === null ? "" : ` · ${notDone} without level 2`}`,
    otherSheet: (checked) => `This result is for “${checked}”`,
    otherColumns: "The columns have changed: check again",
    noRoster: "No staff list on this sheet",
    noPeople: "The staff list on this sheet is empty",
    question: "Please answer a question first",
    level2Missing: "No VNeID level 2 column: choose one",
    reportStale: "The report no longer matches",
    notHighlighted: "Sheet protected: no colours set",
  },
  tabs: { findings: "To fix", toDos: "No level 2 yet", totals: "Totals", report: "Report" },
  toDosShort: "Level 2",
  countOf: {
    findings: (count) => `${count} to look at`,
    toDos: (count) => `${count} people without a citizen ID card or level 2`,
  },
  checkingStarts: "Looking for the list…",
  checking: (rowsDone, rowsInAll) => `${rowsDone} of ${rowsInAll} rows read`,
  clearing: "Clearing highlights…",
  redrawing: "Highlighting again…",
  reporting: "Writing the report…",
  sending: "Making a file of its own…",
  supplementing: "Writing the list for the units…",
  copying: "Copying…",
  readingCells: "Reading the cells again…",
  fixing: "Writing the cells…",
  undoing: "Undoing…",
  selfTesting: "Testing the environment…",
  takingBack: "Reading the files that came back…",
  hidingRows: "Hiding rows…",
  showingRows: "Showing rows…",
  cellEditing: "You are typing in a cell: press Enter to go on, or press Cancel here.",
  overdue: "Excel has not answered for 30 seconds. You can go on waiting, or press Cancel.",

  live: {
    checking: "Checking again…",
    behind: (why) => `The list may have changed since and could not be checked again. ${why}`,
  },
  checkedAt: (sheet, time) => `Sheet “${sheet}”, checked at ${time}`,

  why: "Why?",
  example: (value) => `For example: ${value}`,
  aboutSheet: "About the sheet",
  notHighlighted: {
    title: "The sheet is protected or only for viewing, so nothing is highlighted",
    sentence:
      "Everybody was checked all the same. Unprotect it on the Review tab, or choose Enable Editing, then check again.",
  },
  marksAreOld: "The highlights on the sheet are out of date.",
  redraw: "Highlight again",
  noFindings: "Nothing left to fix.",
  noFindingsInPart: "Nothing to fix in what could be checked.",
  alsoCell: (address) => `and cell ${address}`,
  noName: "(no name)",

  legend: "Colours",
  legendTyped: "An ID just typed that is not 12 digits",
  legendToDo: "Without a card or level 2",
  legendLooks: {
    error: "bold, solid border",
    missing: "dashed border",
    check: "italic, dotted border",
    typed: "plain, dash-dot border",
    toDo: "grey, no border",
  },
  legendAbout:
    "A colour disappears when its cell is put right; your own fills and formats are not touched. While you type, turn to another sheet or go through the findings nothing else is written, so Ctrl+Z stays yours; after what you press in this pane, such as Check, Highlight again, fixes, a report or comparing with another sheet, Excel may be unable to undo what was done before. Microsoft 365 since September 2025 takes fixes and the marks that follow them for one step of Ctrl+Z; in older Excel, take them back with Undo in this pane.",

  pageOf: (from, to, count) => `${from}–${to} of ${count}`,
  previousPage: "Previous page",
  nextPage: "Next page",
  firstPage: "First page",
  lastPage: "Last page",
  atStart: "This is the start of the list",
  atEnd: "This is the end of the list",

  cancelled: { title: "Cancelled", sentence: "Nothing has been written to the sheet." },
  stopped: {
    title: "Cancelled",
    sentence:
      "Excel had not answered, so a part may have been written, or may still be. Press Check to look at the sheet again.",
  },
  cleared: (sheet) => ({
    title: "Highlights cleared",
    sentence: `The sheet “${sheet}” has no highlights of VNeID Roster any more.`,
  }),
  clearedInPart: (sheet) => ({
    title: "Highlights that could be read are cleared",
    sentence: `Excel does not show some conditional formats of the sheet “${sheet}”. If colours of VNeID Roster are still there, delete them in Conditional Formatting, Manage Rules.`,
  }),
  reported: (sheet) => ({ title: "Report written", sentence: `The report is on the sheet “${sheet}”.` }),
  reportedElsewhere: (sheet) => ({
    title: "Report written",
    sentence: `The workbook has a sheet of that name that VNeID Roster did not make, so the report is on “${sheet}”.`,
  }),
  supplemented: (sheet) => ({
    title: "List for the units written",
    sentence: `By unit, on the sheet “${sheet}”. ID numbers are masked.`,
  }),
  supplementCut: (written, count) =>
    `Only ${written} of ${count} lines were written: check and write it anew when they are done.`,
  refused: {
    page: "The page could not be set up for printing: see whether Excel knows a printer and write it again, or set the paper on the Page Layout tab.",
    chart: "The chart could not be drawn.",
    view: "Excel did not show that sheet: click its tab at the bottom.",
    kept: "The workbook did not keep these totals to show the trend: write the report again if you want them in it.",
    notes:
      "Excel does not show your notes and comments on this sheet. They are in the same cells, but lines have moved: if there are any, please see whether they stand at the right lines.",
  },
  supplementedElsewhere: (sheet) => ({
    title: "List for the units written",
    sentence: `The workbook has a sheet of the usual name that is not ours, so the list is on the sheet “${sheet}”.`,
  }),
  asks: {
    question: (sheet) => ({
      title: "Write over the sheet?",
      sentence: `Something was changed or added on the sheet “${sheet}”. Nothing was written yet. Writing over it would lose what follows (a comment stays at its cell, but beside another line):`,
    }),
    more: (count) => `and ${count} more lines`,
    overwrite: "Write over it",
    newSheet: "Write a new sheet",
    keep: "Leave it",
  },
  copied: (lines) => ({
    title: "Copied",
    sentence: `Lines: ${lines}. Paste them into an email or a sheet. There is no citizen ID number in them.`,
  }),
  personMoved: {
    title: "No cell selected",
    sentence:
      "Somebody else stands in this row by now, and it is not sure where the person is. Check again, then choose again.",
  },
  nothingInRow: {
    title: "Nothing to look at",
    sentence: "Nothing is missing or wrong in the selected row.",
  },
  copyByHand: {
    title: "Could not copy by itself",
    sentence: "The text is selected below: press Ctrl+C (on a Mac: ⌘C) to copy it.",
  },
  copiedText: "Text to copy",

  bug: (detail) => ({
    title: "A fault of the program",
    sentence: `This is a fault of VNeID Roster, not of the list. Try again, and send this line to whoever supports you: ${detail}`,
  }),
  code: (code) => `Code: ${code}`,

  announceChecking: "Checking",
  announceChecked: (people, findings, toDos) =>
    `Checked. Staff: ${people}. To look at: ${findings}.${toDos === null ? "" : ` Without a card or level 2: ${toDos}.`}`,
  announceNoRoster: "Checked: there is no list on this sheet to count.",

  copyHeadings: ["Cell", "Name", "Unit", "Severity", "Kind", "Text"],
};
