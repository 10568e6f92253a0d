import { BREVITIES, composeLetter, type Letter, type LetterFacts } from "../../documents/letter/composeLetter";
import { letterWords } from "../../text/documents/letter";
import { mailLink } from "./mailLink";

/**
 * The email that goes with the report, as much of it as the link that opens the mail program takes: the list of reasons
 * goes first.
 */
export function fittingLetter(facts: LetterFacts): Letter {
  const letters = BREVITIES.map((brevity) => composeLetter(facts, letterWords, brevity));
  const fitting = letters.find((letter) => mailLink(letter).whole) ?? letters.at(-1);
  if (fitting === undefined) throw new Error("There is no email.");
  return fitting;
}
