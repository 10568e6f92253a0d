import { fields } from "./fields";
import { fieldParam, numberParam, textParam } from "../sentenceParams";
import type { Texts } from "../texts";

const number = new Intl.NumberFormat("en-US");

/** What is said of a whole sheet, in English. */
export const sheetFindings: Texts["sheetFindings"] = {
  "no-roster": () => ({
    title: "No staff list on this sheet",
    sentence:
      "The sheet was read, but it has no heading row with a name column, with one person a row below it. Choose another sheet, or point out the heading row and the columns at “Columns…”.",
  }),
  "own-sheet": (params) => ({
    title: "This add-in wrote this sheet",
    sentence: `It is “${textParam(params, "title") ?? ""}” and no staff list, so nobody is counted here. Choose the sheet with the list.`,
  }),
  "no-people": () => ({
    title: "There are headings, but nobody below",
    sentence: "No person stands below the headings. Fill in the list, or choose another sheet.",
  }),
  "column-missing": (params) => {
    const field = fieldParam(params);
    return {
      title: field === null ? "A column is missing" : `No ${fields[field]} column found`,
      sentence: "Totals that need this column cannot be counted.",
    };
  },
  "column-ambiguous": (params) => {
    const field = fieldParam(params);
    return {
      title: field === null ? "Several columns are alike" : `Several columns could be ${fields[field]}`,
      sentence: "The leftmost was used. Look at the headings again.",
    };
  },
  "hidden-people": (params) => {
    const count = numberParam(params, "count");
    return {
      title:
        count === null
          ? "People in hidden rows"
          : `${number.format(count)} ${count === 1 ? "person" : "people"} in hidden or filtered rows`,
      sentence: "They are checked and counted all the same.",
    };
  },
  "missing-unit": () => ({
    title: "The whole unit column is blank",
    sentence: "It cannot be told who belongs to which unit, so there are no totals by unit. Fill in everybody's unit.",
  }),
  "formats-unreadable": () => ({
    title: "Excel does not show some conditional formats of the sheet",
    sentence:
      "The new result is highlighted. If colours of an earlier check are still there, delete them in Conditional Formatting, Manage Rules.",
  }),
  "not-checked": (params) => {
    if (textParam(params, "part") === "mergedCells")
      return {
        title: "Merged cells could not be read",
        sentence:
          "People below the first row of a merged cell may be said to have no unit or no reason, or be counted as not done. Unmerge the cells, fill in every row, and check again.",
      };
    if (textParam(params, "part") === "dateSystem")
      return {
        title: "It is not known whether this workbook counts days from 1900 or from 1904",
        sentence:
          "Days that are numbers were read as counted from 1900, and may be off by four years and a day. Select the cells with days, give them the format dd/mm/yyyy, widen their columns, and check again.",
      };
    const section = numberParam(params, "section");
    if (section !== null)
      return {
        title: `Row ${number.format(section)} may name a section or a person`,
        sentence:
          "It is not counted as a person, and without a unit column the people below it have no unit. If it is a person, number the row; if it is a section, write what it is before its name, “Bộ phận …”, then check again: while it may be a person the report is a draft.",
      };
    const status = numberParam(params, "status");
    if (status !== null)
      return {
        title: `The list is parted by level 2, from row ${number.format(status)} on, and has no column of it`,
        sentence:
          "What a section says is counted of nobody. Add a column “VNeID mức 2” in the row of headings; in each section type Đã or Chưa beside the first person, drag the lower corner of that cell down over the others, and check again.",
      };
    const gone = numberParam(params, "gone");
    if (gone !== null) {
      const count = numberParam(params, "count") ?? 0;
      return {
        title: `${number.format(count)} ${count === 1 ? "person" : "people"} below row ${number.format(gone)} not counted`,
        sentence:
          "The row heads a list of those who have left. If people who still work here stand below it, move them above it and check again.",
      };
    }
    const beside = textParam(params, "beside");
    if (beside !== null)
      return {
        title: `People in the table beside this one, from column ${beside} on, are not counted`,
        sentence:
          "Two tables stand side by side. Move the people of the right one below those of the left one and check again.",
      };
    const within = numberParam(params, "within");
    if (within !== null)
      return {
        title: `Rows with several people: ${number.format(numberParam(params, "count") ?? 0)} are not counted, from row ${number.format(within)} on`,
        sentence:
          "A row counts as one person. Give everybody a row, unmerge cells where there are any, and check again.",
      };
    const place = numberParam(params, "above") ?? numberParam(params, "below");
    if (place !== null)
      return {
        title: `${number.format(numberParam(params, "count") ?? 0)} people outside the table, from row ${number.format(place)} on, are not counted`,
        sentence:
          "They stand above the headings, below the signatures or in another table. Move those who belong to the staff into the table and check again, and the others to another sheet.",
      };
    const row = numberParam(params, "row");
    return {
      title:
        row === null ? "A part could not be checked" : `Another table in row ${number.format(row)} was not checked`,
      sentence: "Its headings are different, so it is not mixed in. Move it to a sheet of its own to check it.",
    };
  },
};
