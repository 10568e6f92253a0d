import type { FindingTexts } from "../findingTexts";

/** Words about going through the findings, in English. */
export const findings: FindingTexts = {
  filter: "Filter findings",
  search: "Search the findings",
  searchHint: "Name, cell or words",
  severity: "Severity",
  rule: "Rule",
  unit: "Unit",
  allOf: (label) => `${label}: all`,
  unitless: "Unit not known",
  countOf: (shown, count) => `${shown} of ${count}`,
  filtering: "Filtering…",
  nothingFits: "No finding fits the filter.",
  clear: "Clear the filter",

  steps: "From finding to finding",
  previous: "Previous finding",
  next: "Next finding",
  atNone: "No finding chosen yet",
  at: (place, count, address) => `${place} of ${count}: cell ${address}`,
  staysInPane: "Keep the keyboard in this pane when a cell is selected",
  staysHint: "F8: next finding, Shift+F8: previous one. F6 (on the web: Esc) goes to the selected cell.",

  copiedFiltered: (lines) => ({
    title: "Copied what the filter shows",
    sentence: `${lines} lines that fit the filter, to be pasted into an email or a sheet. There is no ID number in them.`,
  }),
};
