import type { ColumnTexts } from "../columnTexts";

/** Which column is what, in English. */
export const columns: ColumnTexts = {
  title: "Columns",
  open: "Columns…",
  doubtful: "To look at",
  certain: "Certain",
  add: "Add a column…",
  allCertain: "All columns are certain",
  found: (columns, people) => `Columns found: ${columns}. Staff: ${people}`,
  foundWithUnits: (columns, people, units) => `Columns found: ${columns}. Staff: ${people}. Units: ${units}`,
  looking: "Looking for the columns…",
  reading: (rowsDone, rowsInAll) => `Looking at the columns: ${rowsDone} of ${rowsInAll} rows read`,
  look: "Look at the columns",

  headerRow: "Heading row",
  lastHeaderRow: "To row",
  noHeader: "Not found",
  row: (row) => `Row ${row}`,
  rowWithTexts: (row, texts) => `Row ${row}: ${texts}`,

  none: "None",
  column: (letters, heading) => `${letters} – ${heading}`,
  columnWithoutHeading: (letters) => `${letters} (no heading)`,

  confidence: { certain: "Certain", likely: "Likely", guess: "A guess" },
  chosen: "Chosen",
  samples: (samples) => `For example: ${samples}`,
  noSamples: "The first cells are all blank",
  ambiguous: "Several columns look alike; the leftmost was taken",
  missing: "No such column was found",
  displaced: (letters, now, before) => `Column ${letters} is now “${now}” and no longer “${before}”.`,
  blankMeansDone: "Blank means level 2 is installed",
  holdsLevels: "Numbers in this column are levels: 2 is done, 1 is not",
  loneNot: (heading) => `There is only “${heading}”. If those left blank have installed it, switch this on.`,

  remembered: "Remembered from last time",
  kept: "The change is remembered for next time",
  keptInWorkbook: "The change is remembered in this workbook, but could not be on this machine",
  keptOnMachine: "The change is remembered on this machine, but could not be in the workbook",
  notKept: "The change could not be remembered for next time",
  forget: "Forget",
  checkAgain: "Press Check again to see the result by the new columns.",
  noRoster: {
    title: "No staff list found on this sheet yet.",
    sentence: "If there is one, choose its heading row, then the column of names.",
  },
};
