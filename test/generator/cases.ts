import { CONTENTS } from "./troubles/contents";
import { HEADING_PLACES } from "./troubles/headingPlaces";
import { HEADING_TEXTS } from "./troubles/headingTexts";
import { LEVEL2 } from "./troubles/level2";
import { NOT_ROSTERS, type NotRoster } from "./notRosters";
import { LATER_QUESTIONS, OPEN_QUESTIONS } from "./troubles/openQuestions";
import { OTHER_COLUMNS } from "./troubles/otherColumns";
import { OTHER_ROWS } from "./troubles/otherRows";
import { PEOPLE } from "./troubles/people";
import { ROW_HABITS } from "./troubles/rowHabits";
import { SHEETS } from "./troubles/sheets";
import type { Trouble } from "./trouble";
import { UNITS } from "./troubles/units";
import { LAST_HABITS, LATER_HABITS, WORD_HABITS } from "./troubles/wordHabits";

/** A workbook to be made: a roster with its troubles, or no roster at all. */
export interface RosterCase {
  /** Its number, which begins its name; the thirteen before were made by hand. */
  number: number;
  name: string;
  about: string;
  content: readonly Trouble[] | NotRoster;
}

const FIRST_NUMBER = 14;

/** All troubles there are. */
export const TROUBLES: readonly Trouble[] = [
  ...HEADING_PLACES,
  ...HEADING_TEXTS,
  ...PEOPLE,
  ...LEVEL2,
  ...UNITS,
  ...OTHER_ROWS,
  ...OTHER_COLUMNS,
  ...CONTENTS,
  ...SHEETS,
];

/** Troubles that make each other worse, or often come together. The first is laid upon the plan first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["headings-on-row-25", "three-row-headings"],
  ["capital-headings", "machine-names-row"],
  ["misspelt-headings", "group-heading-apart"],
  ["two-row-headings", "typed-in-vni"],
  ["empty-template", "three-signatures"],
  ["upland-names", "letter-sections"],
  ["no-ordinals", "lone-signer"],
  ["headings-without-diacritics", "family-and-given-names"],
  ["roman-sections", "subtotals-below"],
  ["nested-sections", "pair-of-words"],
  ["merged-units", "hidden-rows-and-columns"],
  ["ditto-units", "repeated-headings"],
  ["look-alikes-at-the-left", "empty-columns-between"],
  ["ids-as-numbers", "birth-dates-by-gender"],
  ["more-relatives-than-staff", "no-level-2-column"],
  ["names-like-totals", "lone-signer"],
  ["title-block", "three-signatures"],
  ["another-table-beneath", "note-for-a-reason"],
];

/** Habits of rosters met later, and pairs of them: behind the others, so that these keep their numbers. */
const LATER: readonly Trouble[] = ROW_HABITS;
const LATER_PAIRS: readonly (readonly [string, string])[] = [
  ["sections-in-any-words", "cards-with-an-end"],
  ["sections-by-small-letters", "pay-table-below"],
  ["sections-cut-short", "subtotals-below"],
  ["names-in-tcvn3-by-column", "numbered-subtotals"],
  ["unit-column-blank-throughout", "headings-again-in-other-words"],
  ["foreign-names", "sections-like-names"],
];

const WORD_PAIRS: readonly (readonly [string, string])[] = [
  ["words-at-length", "headings-without-diacritics"],
  ["levels-of-the-decree", "capital-headings"],
  ["another-app-beside", "sections-in-any-words"],
  ["pair-of-whole-headings", "cards-with-an-end"],
];

const LATER_HABIT_PAIRS: readonly (readonly [string, string])[] = [["names-in-three-columns", "roman-sections"]];

/** Of whom something is asked, behind all others. */
const QUESTION_PAIRS: readonly (readonly [string, string])[] = [
  ["two-rounds", "merged-units"],
  ["lone-denial", "roman-sections"],
  ["levels-under-a-silent-heading", "ids-under-the-insurance-number"],
  ["words-that-say-nothing", "ids-under-the-insurance-number"],
  ["said-and-looked-at", "one-stop-crossed-out"],
  ["crosses-beside-ticks", "another-table-beneath"],
];

const LAST: readonly Trouble[] = [...LAST_HABITS, ...LATER_QUESTIONS];
const LAST_PAIRS: readonly (readonly [string, string])[] = [
  ["answers-in-english", "roman-sections"],
  ["answers-in-signs", "capital-headings"],
  ["installed-and-activated", "merged-units"],
  ["account-and-activation", "headings-without-diacritics"],
  ["level-2-still-owed", "sections-in-any-words"],
];

const NAMED = [...TROUBLES, ...LATER, ...WORD_HABITS, ...LATER_HABITS, ...OPEN_QUESTIONS, ...LAST];

function troubleNamed(name: string): Trouble {
  const trouble = NAMED.find((candidate) => candidate.name === name);
  if (trouble === undefined) throw new Error(`no trouble ${name}`);
  return trouble;
}

interface Contents {
  name: string;
  about: string;
  content: RosterCase["content"];
}

function alone(trouble: Trouble): Contents {
  return { name: trouble.name, about: trouble.about, content: [trouble] };
}

function together([first, second]: readonly [string, string]): Contents {
  const content = [troubleNamed(first), troubleNamed(second)];
  return { name: `${first}-and-${second}`, about: content.map(({ about }) => about).join(" "), content };
}

const CONTENTS_OF_CASES: readonly Contents[] = [
  ...TROUBLES.map(alone),
  ...NOT_ROSTERS.map((content) => ({ name: content.name, about: content.about, content })),
  ...PAIRS.map(together),
  ...LATER.map(alone),
  ...LATER_PAIRS.map(together),
  ...WORD_HABITS.map(alone),
  ...WORD_PAIRS.map(together),
  ...LATER_HABITS.map(alone),
  ...LATER_HABIT_PAIRS.map(together),
  ...OPEN_QUESTIONS.map(alone),
  ...QUESTION_PAIRS.map(together),
  ...LAST.map(alone),
  ...LAST_PAIRS.map(together),
];

/** All workbooks that `npm run rosters` makes, in the order of their numbers. */
export const ROSTER_CASES: readonly RosterCase[] = CONTENTS_OF_CASES.map(({ name, about, content }, i) => ({
  number: FIRST_NUMBER + i,
  name: `${FIRST_NUMBER + i}-${name}`,
  about,
  content,
}));
