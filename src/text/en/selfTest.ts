import type { SelfTestTexts } from "../selfTestTexts";

/** Words of "Check the surroundings" in English. */
export const selfTest: SelfTestTexts = {
  about:
    "Tries what only a real Excel can answer, on a sheet made for it that is deleted afterwards. Your list is neither read nor changed. Best open a blank workbook for it: Excel may not be able to undo what was done before.",
  begin: "Begin",
  running: "Trying…",
  undo: "On the sheet in view, type an x into a blank cell, press Enter, wait 2 seconds and press Ctrl+Z. Does the x go?",
  answers: { undone: "Yes, it went", kept: "No, it stayed", skipped: "Leave out" },
  copy: "Copy the outcomes",
  copied: "Copied. Paste it into an email to whoever supports you.",
  copyByHand: "The browser does not allow copying. Take a picture of this table.",
  headings: { step: "What is tried", outcome: "Outcome", got: "Excel's answer", time: "Time" },
  milliseconds: (count) => `${count} ms`,
  kinds: { asExpected: "As expected", otherwise: "Otherwise", refused: "Refused", untried: "Not tried" },
  steps: {
    apostropheInText: "An apostrophe into a cell of text",
    apostropheInGeneral: "An apostrophe into a general cell",
    blankInText: "A blank into a cell of text",
    firstDay: "The workbook's first day",
    mixedFont: "The font of a range of several fonts",
    merged600: "600 merged areas asked for at once",
    format200Areas: "One highlight on 200 areas",
    formulaOfFormat: "A highlight's formula read back",
    hide3000Rows: "3,000 rows hidden and shown again",
    read90000Cells: "90,000 cells read at once",
    removeNoFilter: "A filter taken off where there is none",
    page: "Page set-up",
    gridlines: "Gridlines off",
    select: "A cell selected",
    hiddenName: "A hidden name",
    changeEvent: "Excel tells of a changed cell",
    undo: "Ctrl+Z while the pane goes on reading",
    removeSheet: "The sheet removed",
  },
};
