import type { ToDoTexts } from "../toDoTexts";

/** Who lacks the card or level 2, in English. */
export const toDos: ToDoTexts = {
  about:
    "Not mistakes: people without a citizen ID card or without level 2, by their next step after Appendix I of official letter 1397/BHXH-VP.",
  none: "Nobody left: everybody has a citizen ID card and VNeID level 2.",
  onlyToVerify: "Only people to verify are left: see the tab “To fix”.",
  unknown: {
    citizenId: "Who has no citizen ID card is not known: no column of ID numbers was found.",
    level2: "Who has no level 2 is not known: no column of VNeID level 2 was found.",
  },
  beyond: (notDone, others) => `Without level 2: ${notDone}. Others without a citizen ID card: ${others}.`,
  byUnit: "Arrange by unit",
  atPolice: (people, units) =>
    `For asking the police to come to the office. People who need a card or have to register for level 2: ${people}. Units: ${units}.`,
};
