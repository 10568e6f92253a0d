import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import birthplaces from "../data/birthplaces.json" with { type: "json" };
import { looksLikeName } from "../rows/looksLikeName";

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
/** What stands between two names: a line break, a sign, "và", a number in front, a hyphen with blanks around it. */
const BETWEEN = /[\n\r,;/&+|]|(?<=^|\s)\d{1,2}\s?[.)]|(?<=\s)(?:và|va)(?=\s)|(?<=\s)[-–](?=\s)/iu;
/** No name ends with them. */
const OPEN_END = /\s(?:văn|thị|van|thi)$/i;
const PLACES: ReadonlySet<string> = new Set(Object.values(birthplaces).map(foldText));
/** A name of so many words may have been broken into two lines. */
const ONE_NAME = 4;

const isWhole = (part: string): boolean =>
  part.includes(" ") && !OPEN_END.test(part) && looksLikeName(part) && !PLACES.has(foldText(part));

/**
 * How many people a cell of names names: 1 for "Nguyễn Văn An (Trưởng phòng)" and "Nguyễn Văn An - tức Bình", 2 for two
 * names in two lines, behind numbers or with a sign or "và" between them.
 * @param hasOneId whether one ID stands beside it: then two lines of two words may be one name
 */
export function peopleInName(text: string, hasOneId: boolean): number {
  const parts = text
    .replace(BRACKETED, " ")
    .split(BETWEEN)
    .map(cleanText)
    .filter((part) => part !== "");
  const people = parts.filter(isWhole).length;
  const isBroken = hasOneId && /[\n\r]/.test(text) && parts.join(" ").split(" ").length <= ONE_NAME;
  return isBroken ? 1 : Math.max(1, people);
}

/** The same of a family name and a given name in cells of their own: both name as many. */
export function peopleInParts(family: string, given: string): number {
  const [families, givens] = [family, given].map(
    (text) =>
      text
        .replace(BRACKETED, " ")
        .split(/[\n\r,;/&+]/)
        .filter((part) => part.trim() !== "").length,
  );
  return families === givens ? Math.max(1, families ?? 1) : 1;
}
