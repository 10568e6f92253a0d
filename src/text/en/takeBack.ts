import type { TakeBackTexts } from "../takeBackTexts";

/** Words of "Take in what came back" in English. */
export const takeBack: TakeBackTexts = {
  about:
    "Choose the “Cần bổ sung” files or the filled list templates that the units sent back, several at once if you like. They are read on this machine only. Nothing is written yet: you see the old and the new value of each cell before it is changed, and can undo it.",
  choose: "Choose files…",
  answers: (count, untaken) => `${count} things filled in, ${untaken} of them cannot be written.`,
  nothing: "Nothing is filled in on a “Cần bổ sung” sheet, and there is no list of people.",
  noDesk:
    "Not read: Excel on this machine does not let the reader of files run. Close this pane and open it again; if that does not help, use Excel on the web.",
  unreadable: {
    old: "Cannot be read: an .xls file of Excel 97-2003. Open it in Excel and save it as .xlsx.",
    locked: "Cannot be read: the file has a password. Remove it and save the file again.",
    broken: "Cannot be read: the file is damaged, or is no .xlsx file; open it in Excel and save it as .xlsx.",
    tooLarge:
      "Cannot be read: the file is too large, or holds something far away from the list; copy the list into a new file.",
    gone: "Cannot be read: changed, moved or deleted since it was chosen. Choose it again.",
    fault: "Cannot be read: the program met a fault in this file.",
  },
  said: (count) => `${count} of them stand in the list already.`,
  asks: (count) =>
    `${count} cells wait for your choice: the list says something else, there are two answers, or somebody else has the same CCCD number.`,
  preview: (cells) => `Preview ${cells} cells`,
  untaken: "Cannot be written",
  why: {
    nobody: "This person is not in the list.",
    several: "It is not clear who is meant: several people are alike, or the CCCD number is somebody else's.",
    otherId: "Somebody of the same name and birth date is in the list, with another CCCD number.",
    unknownLine: "It is not clear what this answers.",
    notId: "This is no CCCD number of 12 digits.",
    notLevel2: "This does not say whether level 2 is reached.",
    notReason: "This is no reason.",
    notDate: "This is no date that can be read.",
    notGender: "This is neither male nor female.",
    notText: "There are no letters in it that can be read, or they are of an old font.",
    noColumn: "The list has no such column.",
    byHand: "To be changed by hand: one cell alone is not enough.",
  },
  inRow: (row) => `row ${row} of the file`,
};
