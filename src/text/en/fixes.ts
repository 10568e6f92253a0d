import type { FixTexts } from "../fixTexts";

/** Words about putting findings right, in English. */
export const fixes: FixTexts = {
  fixSafe: (cells) => `Quick fix: ${cells}`,
  fixAll: "Fix all",
  fixAllOf: (rule) => `Fix all: ${rule}`,
  fixOne: "Fix",
  fixCell: (address) => `Fix cell ${address}`,
  cannot: "This cell is to be fixed by hand.",
  undo: "Undo",
  undoOn: (sheet) => `Go to “${sheet}” to undo`,

  title: "Cells that will be fixed",
  about: "Nothing has been written to the sheet. Cells that somebody changes meanwhile will be left alone.",
  nothingToFix: "No cell can be fixed.",
  noneChosen: "No cell is chosen to be fixed.",
  cell: "Cell",
  before: "Old",
  after: "New",
  empty: "(blank)",
  looksAlike: "Looks the same; only its characters differ",
  inFont: (font) => `In ${font}`,
  column: "Column",
  allColumns: "All columns",
  columnNamed: (letters, heading) => `${letters}, ${heading}`,

  decide: (address) => `Decision for cell ${address}`,
  decideAll: "For all cells",
  leave: "Leave as it is",
  yes: (word) => `Yes: write “${word}”`,
  no: (word) => `No: write “${word}”`,
  take: (address) => `Fix cell ${address}`,
  invisible: {
    blank: "space",
    hardBlank: "hard space",
    tab: "tab",
    lineBreak: "line break",
    widthless: "widthless character",
    control: "control character",
  },

  lapsed: "Decided before, no longer valid",
  lapsedCells: "The cell is not as it was, or not surely this person’s any more; decide again where still needed:",

  leftOut: "Not fixed",
  formulaCells: "Cells with formulas:",
  settledCells: "Cells changed since the check, with nothing left to fix:",
  byHandCells: "To be fixed by hand, because this one cell is not enough:",
  columnsGone: (headings) =>
    `Not where it was, or not read any more: ${headings}. So nothing can be fixed; close this and open it again from the list.`,
  movedCells: "Somebody else stands in this row by now; check again:",
  mergedCells: "Merged cells, where others would be written to as well, or Excel takes nothing; fix by hand:",

  write: (count) => `Fix cells: ${count}`,

  fixed: (written) => `Cells fixed: ${written}`,
  undone: (written) => `Cells put back: ${written}`,
  nothingWritten: { title: "No cell written", sentence: "Nothing on the sheet has changed." },
  leftChanged: (count) => `Left alone because just changed: ${count}.`,
  leftFormulas: (count) => `Left alone because of formulas: ${count}.`,
  leftMoved: (count) =>
    `Left alone because others stand in these rows by now, and it is not sure where their people are, or their column is not where it was: ${count}.`,
  leftRefused: (count) => `Not taken by Excel, mostly because of merged cells: ${count}.`,
  unsure: "Some of it may have been written to the sheet. Undo puts the written cells back, or check again to see.",
};
