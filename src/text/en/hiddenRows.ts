import type { HiddenRowTexts } from "../hiddenRowTexts";

/** Words about showing only some rows of the sheet, in English. */
export const hiddenRows: HiddenRowTexts = {
  onlyFound: "Show only rows with findings",
  showAll: "Show all rows again",
  again: "Hide anew by the latest result",
  hidden: (rows) => `${rows} rows without findings are hidden.`,
  outdated: "The result has changed since: rows with new findings may be hidden.",

  besideFilter: {
    title: "Your own filter is on",
    sentence:
      "Nothing has changed yet. Rows without findings can be hidden beside it; your filter stays, and so does what it hides.",
  },
  hideBeside: "Hide them too",
  leave: "Leave it",

  rowsHidden: (rows) => ({
    title: "Only rows with findings are left",
    sentence: `${rows} rows are hidden. “Show all rows again” leads back.`,
  }),
  noneToHide: { title: "No row to hide", sentence: "Every row that is shown has a finding." },
  rowsShown: (rows) => ({
    title: "All rows are shown again",
    sentence: `${rows} rows were shown again. Those that you hid or filtered out stay hidden.`,
  }),
  allShown: {
    title: "All rows are shown again",
    sentence:
      "Other rows have been hidden or shown meanwhile, so that every hidden row of this sheet was shown. Hide again those that you want hidden.",
  },
  filterChanged: {
    title: "Your filter has changed",
    sentence:
      "It cannot be told which rows the filter hides, so nothing was changed. Clear the filter on the Data tab, then press again.",
  },
  rowsMoved: {
    title: "The list has changed since it was checked",
    sentence: "Rows were inserted, deleted or sorted, so that none was hidden. Check again, then press again.",
  },
};
