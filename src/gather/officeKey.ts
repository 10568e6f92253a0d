import { cleanText } from "../grid/cleanText";
import { foldText } from "../grid/foldText";

/** How an office is written in short. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bbao hiem xa hoi\b/gu, "bhxh"],
  [/\bthanh pho\b/gu, "tp"],
];

/** What a machine puts behind the name of a file that is there already: "(1)", "- Copy (2)", "- Bản sao". */
const COPY = /(?: ?- ?(?:copy|bản sao|sao chép))? ?(?:\(\d{1,2}\))?$/iu;

/**
 * What names of one office have in common: case, accents however they are typed, blanks and signs do not matter, nor
 * does whether "Bảo hiểm xã hội" and "thành phố" are written out, nor that the file is a second one. Two offices may
 * have it in common of which only the accents differ.
 */
export function officeKey(name: string): string {
  return SHORT.reduce((key, [long, short]) => key.replace(long, short), foldText(cleanText(name).replace(COPY, "")));
}
