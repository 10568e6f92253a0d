import type { CompareTexts } from "../compareTexts";

/** Words of "Compare with an earlier list" in English. */
export const compare: CompareTexts = {
  about:
    "Compares the open list with an earlier one: another sheet of this workbook, or an .xlsx file. The file is read on this machine, and nothing is written to any sheet. People are known by CCCD number, name and birth date, not by the order of the rows.",
  unchecked:
    "Press Check on the sheet that is to be compared, answer what is asked about its columns, then compare again.",
  sheet: "Sheet with the earlier list",
  compareSheet: "Compare with this sheet",
  choose: "Choose a file…",
  drop: "or drop it here",
  reading: (name, rows) => `Reading ${name}${rows === null ? "…" : `: ${rows.done} of ${rows.of} rows`}`,
  stopped: "Stopped: nothing was compared.",
  noDesk:
    "The file was not read: Excel does not let it be read on this machine. Close this pane and open it again; if that does not help, use Excel on the web.",
  nothing: "There is no list of people there.",
  unreadable: {
    old: "Cannot be read: an .xls file of Excel 97-2003. Open it in Excel and save it as .xlsx.",
    locked: "Cannot be read: the file has a password. Remove it and save the file again.",
    broken: "Cannot be read: the file is damaged, or is no .xlsx file; open it in Excel and save it as .xlsx.",
    tooLarge:
      "Cannot be read: the file is too large, or holds something far away from the list; copy the list into a new file.",
    gone: "Cannot be read: the file was changed, moved or deleted since it was chosen. Choose it again.",
    fault: "Could not be compared: the program has a fault.",
  },
  askedOf: (name) => `In the earlier list (${name}):`,
  remembered: "Once it is answered, comparing goes on.",
  comparedWith: (name, sheet) =>
    name === sheet ? `Compared with sheet “${sheet}”` : `Compared with ${name}, sheet “${sheet}”`,
  people: (before, now) => `Before: ${before} people. Now: ${now} people.`,
  countedSheet: "Other sheets of the file hold lists too:",
  useSheet: (sheet) => `Compare with sheet “${sheet}”`,
  stale: "The list has changed since it was compared: what follows is of that moment.",
  again: "Compare again",
  untold: {
    id: "One list has no column of CCCD numbers: they are not compared.",
    unit: "One list names no units: they are not compared.",
    level2: "One list has no level-2 column: level 2 is not compared.",
  },
  lists: {
    joined: "New in the list",
    left: "No longer in the list",
    newlyDone: "Level 2 reached since",
    noLongerDone: "Level 2 no longer reached",
    changedId: "Other CCCD number",
    changedUnit: "Unit written otherwise",
    level2Unclear: "Level 2 to be verified, not compared",
    unsureAfter: "Not sure: in this list",
    unsureBefore: "Not sure: in the earlier list",
  },
  nothingChanged: "The lists are alike: nobody is new, nobody is gone, nothing has changed.",
  since: "Day of the earlier list",
  inReport: "Put this sentence into the report",
  reportNote: "Choose the day to put it into the report.",
  copy: "Copy the list",
  copied: "Copied, to be pasted into an email or a sheet. CCCD numbers are masked.",
  copyByHand: "Could not be copied: copy what follows by hand.",
  copyHeadings: ["Change", "Name", "Unit", "Details"],
};
