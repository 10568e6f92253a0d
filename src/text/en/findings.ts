import type { FindingTexts } from "../findingTexts";

/** Words about going through the findings, in English. */
export const findings: FindingTexts = {
  filter: "Filter",
  all: "All",
  search: "Search the list",
  searchHint: "Name, cell, text",
  severity: "Severity",
  rule: "Kind",
  unit: "Unit",
  allOf: (label) => `${label}: all`,
  unitless: "Unit not known",
  toVerify: "Only people to verify",
  countOf: (shown, count) => `${shown} of ${count}`,
  filtering: "Filtering…",
  nothingFits: "Nothing fits the filter.",
  clear: "Clear filter",
  notFiltered: "Nothing is filtered",

  steps: "From place to place",
  previous: "Previous place",
  next: "Next place",
  atNone: "Nothing chosen yet",
  at: (place, count, address) => `${place} of ${count}: cell ${address}`,
  staysInPane: "Keep the keyboard in this pane when a cell is selected",
  staysHint: "F8: next place, Shift+F8: previous one. F6 (on the web: Esc) goes to the selected cell.",

  rowHidden: "Row is hidden",
  showRow: "Show the row",

  copiedFiltered: (lines) => ({
    title: "Copied what the filter shows",
    sentence: `${lines} lines, to be pasted into an email or a sheet. No ID number is in them.`,
  }),
};
