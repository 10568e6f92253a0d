import type { QuestionTexts } from "../questionTexts";

/** What the pane asks, in English. */
export const questions: QuestionTexts = {
  title: "Your answer is needed",
  more: (count) => `Questions after this one: ${count}.`,
  whichColumn: (field) => `Which column is “${field}”?`,
  noneOfThem: "None of them",
  blankMeansDone: (heading) => `Column “${heading}”: does a blank cell mean that level 2 is reached?`,
  blankIsDone: "Reached",
  blankIsUnknown: "I do not know",
  marksNotDone: (heading, legend) =>
    `The sheet says “${legend}”. Is level 2 NOT reached by those who are marked in column “${heading}”?`,
  holdsLevels: (heading) => `Column “${heading}” holds numbers: is 1 level 1, and 2 level 2?`,
  levels: "Levels",
  marks: "Only marks",
  servesField: (heading, field) => `Is column “${heading}” the column “${field}”?`,
  serves: "Yes",
  servesNot: "No",
  markSaysYes: {
    oneStop: (heading, mark, people) =>
      `Column “${heading}”: does “${mark}” (people: ${people}) mean staff of the One-Stop Division?`,
    citizenIdIssued: (heading, mark, people) =>
      `Column “${heading}”: does “${mark}” (people: ${people}) mean that the card is issued?`,
  },
  samples: (samples) => `For example: ${samples}`,
  noSamples: "Its first cells are all blank",
  canBeChanged: "The answer is remembered for all files of this form, and can be changed under Columns.",

  notSure: "Not certain yet: these numbers may change with your answer.",
  waits:
    "Please answer the question at the top of the result first: its numbers are not certain, so no report, file, email or copy can be made yet.",
  fixesWait:
    "Please answer the question at the top of the result first: the answer may change what is to be fixed, so nothing is written into cells yet.",
  announce: "The numbers are not certain: a question at the top of the result waits for your answer.",

  words: "Unclear words for level 2",
  wordsAbout: "One choice serves everybody with the same word. Nothing is written into the sheet.",
  wordOf: (word, people) => `“${word}” · people: ${people}`,
  wordMeans: { done: "Done", no: "Not done", pending: "Waiting" },
  takeBack: "Take back",
  wordNotKept: "This is remembered only until the file is closed, because nothing can be saved in it.",
};
