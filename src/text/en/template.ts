import type { TemplateTexts } from "../templateTexts";

/** Words of "Make a list template" in English. */
export const template: TemplateTexts = {
  about:
    "Makes a new workbook for the units to fill in: it has every column that is checked, lists to choose from, reminders where a CCCD number or a date is not right, and a page of guidance. Once it comes back, take it in with “Take in what came back”, or open it and check it.",
  room: "Rows to fill in",
  people: (count) => `${count} people`,
  make: "Make the template",
  making: "Making the template…",
  made: "A new workbook with the list template is open. Save it and send it to the units.",
  refused: (code) =>
    `Excel did not open a new workbook. Try again; if it still does not, tell your support the code ${code}.`,
};
