/** Where something stands in official letter 1397/BHXH-VP or in its Appendix I; `step`: "Bước …" of that section. */
export interface LetterPlace {
  part: "letter" | "appendix";
  /** As the letter numbers it, "2" or "2.b"; the part of the appendix's section 1 before its b) has no letter. */
  section: string;
  step?: number;
}

const letter = (section: string): LetterPlace => ({ part: "letter", section });
const appendix = (section: string, step?: number): LetterPlace => ({
  part: "appendix",
  section,
  ...(step !== undefined && { step }),
});

/** The guide's points by topic, in the order in which they are read, each with its places in the letter. */
export const GUIDE_OUTLINE = [
  {
    topic: "registering",
    points: [
      { id: "without-card", places: [letter("1"), appendix("2.b")] },
      { id: "with-card", places: [appendix("2.b")] },
      { id: "waiting", places: [appendix("2.b", 3)] },
      { id: "activating", places: [appendix("1.c"), appendix("2.b", 4)] },
      { id: "level-1", places: [appendix("2.a")] },
      { id: "new-card", places: [appendix("1.c")] },
    ],
  },
  {
    topic: "account",
    points: [
      { id: "levels", places: [appendix("1")] },
      { id: "what-it-is", places: [appendix("1")] },
      { id: "card-or-account", places: [appendix("1.b")] },
    ],
  },
  {
    topic: "uses",
    points: [
      { id: "as-card", places: [appendix("1.b")] },
      { id: "health-insurance", places: [appendix("1.b")] },
      { id: "driving", places: [appendix("1.b")] },
      { id: "other-uses", places: [appendix("1.b")] },
    ],
  },
  {
    topic: "duties",
    points: [
      { id: "everybody", places: [letter("1")] },
      { id: "one-stop", places: [letter("1")] },
      { id: "at-the-office", places: [letter("2")] },
      { id: "report", places: [letter("3")] },
      { id: "difficulties", places: [letter("3")] },
    ],
  },
  // of this add-in: the letter says nothing of it
  {
    topic: "asking",
    points: [
      { id: "asked", places: [] },
      { id: "answered", places: [] },
    ],
  },
] as const satisfies readonly {
  topic: string;
  points: readonly { id: string; places: readonly LetterPlace[] }[];
}[];

/** A topic of the guide. */
export type GuideTopicId = (typeof GUIDE_OUTLINE)[number]["topic"];
/** A point of any topic of the guide. */
export type GuidePointId = (typeof GUIDE_OUTLINE)[number]["points"][number]["id"];
