import { foldText } from "../../grid/foldText";
import { GENDERS, LIST_TITLES } from "./listTitle";
import { SIGNATURES } from "./signatureText";
import { UNITS } from "./startsLikeUnit";
import { EMPTY_PLACES, TO_COME } from "./isVacancy";

/** First words, folded, of all texts that name nobody, and their first two. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [
    "tong",
    "cong",
    "ngay",
    ...SIGNATURES,
    ...LIST_TITLES,
    ...GENDERS,
    ...EMPTY_PLACES,
    ...TO_COME,
    ...UNITS.split("|"),
  ].flatMap((phrase) => {
    const [first = "", second] = foldText(phrase).split(" ");
    return second === undefined ? [first] : [first, `${first} ${second}`];
  }),
);

/** Whether a text in the name's place may name nobody, by its first word or its first two, folded. */
export function mayBeginNobody(firstWords: string): boolean {
  return FIRST_WORDS.has(firstWords);
}
