import type { SupplementTexts } from "../supplementTexts";

/** Words about what is asked of the units, in English. */
export const supplement: SupplementTexts = {
  title: "Sending to a unit and taking back",
  about:
    "When and where it is sent back is printed on the page of each unit by “Ask the units”. What is blank leaves room to write.",
  deadline: "Send back before",
  contact: "Send back to",
  contactHint: "Name, telephone or email; remembered on this machine.",
  unit: "Unit",
  makeFile: "Make a file of a unit’s page",
  opened: (unit) => ({
    title: "File made",
    sentence: `Save the new workbook that is open and send it to “${unit}”.`,
  }),
  nothing: (unit) => ({
    title: "Nothing to send",
    sentence: `“${unit}” has nothing to supply any more.`,
  }),
  refused: (unit, code) => ({
    title: "Excel could not open a new workbook",
    sentence: `Press “Ask the units” and print or copy the page of “${unit}” alone. Error code: ${code}.`,
  }),
};
