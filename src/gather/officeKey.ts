import { foldText } from "../grid/foldText";

/** How an office is written in short. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bbao hiem xa hoi\b/gu, "bhxh"],
  [/\bthanh pho\b/gu, "tp"],
];

/**
 * What names of one office have in common: case, accents however they are typed, blanks and signs do not matter, nor does whether "Bảo hiểm xã
 * hội" and "thành phố" are written out. Two offices may have it in common of which only the accents differ.
 */
export function officeKey(name: string): string {
  return SHORT.reduce((key, [long, short]) => key.replace(long, short), foldText(name));
}
