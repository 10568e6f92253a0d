/**
 * What somebody who is not done has to do next, after the letter's Appendix I, section 2b:
 * `card-and-level-2` no CCCD: the police where they live, card and level 2 together; `register` has a CCCD: the commune police or
 * where cards are issued; `wait` registered: wait for the SMS; `activate` approved: activate as the SMS says.
 */
export type Step = "card-and-level-2" | "register" | "wait" | "activate";

/** A person who has no CCCD or no level 2 yet (design §2). */
export interface ToDo {
  person: number;
  name: string;
  unit: string;
  step: Step;
  /** Where the sheet says so, from 0. */
  row: number;
  column: number;
}
