import type { PaneTexts } from "../paneTexts";
import { notLoaded } from "./notLoaded";

/** Words of the pane in English. */
export const pane: PaneTexts = {
  ...notLoaded,
  title: "VNeID Roster",
  starting: "Opening…",
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
  highlightToDos: "Highlight to-dos as well",
  check: "Check",
  cancel: "Cancel",
  clearHighlights: "Clear highlights",
  writeReport: "Write report",
  writeSupplement: "Write the list for the units",
  copyFindings: "Copy findings",
  dismiss: "Close message",
  guide: "Guide",
  seeGuide: "See the guide",
  back: "Back",

  notCheckedYet: "Not checked yet: choose a sheet, then press Check.",
  checkingStarts: "Looking for the list…",
  checking: (rowsDone, rowsInAll) => `${rowsDone} of ${rowsInAll} rows read`,
  clearing: "Clearing highlights…",
  redrawing: "Highlighting again…",
  reporting: "Writing the report…",
  sending: "Making a copy to send…",
  supplementing: "Writing the list for the units…",
  copying: "Copying…",
  readingCells: "Reading the cells again…",
  fixing: "Writing the cells…",
  undoing: "Undoing…",
  hidingRows: "Hiding rows…",
  showingRows: "Showing rows…",
  overdue: "Excel has not answered for 30 seconds. You can go on waiting, or press Cancel.",

  result: "Result",
  live: {
    watching: "Checked again whenever the list changes.",
    checking: "The list has just changed; checking again…",
    behind: (why) => `The list may have changed since and could not be checked again. ${why}`,
  },
  checkedAt: (sheet, time) => `Sheet “${sheet}”, checked at ${time}`,
  otherSheetChosen: (checked, chosen) => `The result below is of “${checked}”. Press Check to see “${chosen}”.`,
  switchChanged: "Press Check to highlight again after the new choice.",

  total: "Staff in all",
  issued: "Staff with a citizen ID card",
  notIssued: "Staff without a citizen ID card",
  done: "Staff who have completed VNeID level 2",
  notDone: "Staff who have not installed it",
  reasonsNotDone: "Reasons why not installed",
  pending: "Of these registered, waiting for approval or not activated",
  idToVerify: "Citizen ID to be verified",
  level2ToVerify: "VNeID level 2 to be verified",
  draft: "Some people must still be verified, so the report will be marked as a draft.",
  oneStop: "One-stop desk with level 2",
  oneStopAll: "100% reached",
  oneStopShort: "Must reach 100%",
  ofTotal: (count, total) => `${count} / ${total}`,
  notCounted: "cannot be counted",
  progress: { done: "With level 2", notDone: "Without", toVerify: "To verify" },
  progressOf: (done, notDone, toVerify) =>
    `VNeID level 2: ${done} with, ${notDone} without, ${toVerify} to be verified`,

  findings: "Findings",
  example: (value) => `For example: ${value}`,
  aboutSheet: "About the sheet",
  notHighlighted: {
    title: "The sheet is protected, so nothing is highlighted",
    sentence: "Everybody was checked all the same. Unprotect it on the Review tab, then check again.",
  },
  marksAreOld: "The highlights on the sheet are out of date.",
  redraw: "Highlight again",
  noFindings: "No findings.",
  alsoCell: (address) => `and cell ${address}`,
  noName: "(no name)",

  toDos: "To do",
  toDosAbout:
    "Not mistakes: people without a citizen ID card or without level 2, by their next step after Appendix I of official letter 1397/BHXH-VP.",
  noToDos: "Nobody left: everybody has a citizen ID card and VNeID level 2, or has findings to settle first.",

  toDosByUnit: "Arrange by unit",
  toDosAtPolice: (people, units) =>
    `For asking the police to come to the office. People who need a card or have to register for level 2: ${people}. Units: ${units}.`,

  byUnit: "By unit",
  unit: "Unit",
  people: "Staff",
  withCard: "With card",
  withLevel2: "With level 2",

  legend: "Colours",
  legendTyped: "An ID just typed that is not 12 digits",
  legendToDo: "To do",
  legendLooks: {
    error: "bold, solid border",
    missing: "dashed border",
    check: "italic, dotted border",
    typed: "plain, solid border",
    toDo: "grey, no border",
  },
  legendAbout:
    "A colour disappears when its cell is put right; your own fills and formats are not touched. While you type nothing else is written, so Ctrl+Z stays yours; after Check, Highlight again, fixes or a report, Excel may be unable to undo what was done before.",

  pageOf: (from, to, count) => `${from}–${to} of ${count}`,
  previousPage: "Previous page",
  nextPage: "Next page",
  firstPage: "First page",
  lastPage: "Last page",

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
  reported: (sheet) => ({ title: "Report written", sentence: `The report is on the sheet “${sheet}”.` }),
  reportedElsewhere: (sheet) => ({
    title: "Report written",
    sentence: `The workbook has a sheet of that name that VNeID Roster did not make, so the report is on “${sheet}”.`,
  }),
  supplemented: (sheet) => ({
    title: "List for the units written",
    sentence: `By unit, on the sheet “${sheet}”, with room to fill in. ID numbers are masked.`,
  }),
  supplementCut: (written, count) =>
    `Only ${written} of ${count} lines were written: check and write it anew when they are done.`,
  supplementedElsewhere: (sheet) => ({
    title: "List for the units written",
    sentence: `The workbook has a sheet of the usual name that is not ours, so the list is on the sheet “${sheet}”.`,
  }),
  asks: {
    question: (sheet) => ({
      title: "Write over the sheet?",
      sentence: `Something was changed or added on the sheet “${sheet}”. Nothing was written yet. Writing over it would lose:`,
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
  announceChecked: (people, findings, toDos) => `Checked. Staff: ${people}. Findings: ${findings}. To do: ${toDos}.`,
  announceNoRoster: "Checked: there is no list on this sheet to count.",

  copyHeadings: ["Cell", "Severity", "Rule", "Text"],
};
