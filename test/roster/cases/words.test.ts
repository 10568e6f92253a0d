import { Mark } from "../../../src/roster/cells/mark";
import { readMark } from "../../../src/roster/cells/readMark";
import { categoryOfReason, REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { matchPath } from "../../../src/roster/headings/matchPath";
import words from "./words.json" with { type: "json" };

/**
 * Words of other offices, with what a careful clerk takes them for on 29 November 2026. Headings in two rows or three
 * are parted by " > ".
 */
const TODAY = 20261129;
const NEITHER = "neither level 2 nor an ID";

const each = (words: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(words).flatMap(([kind, texts]) => texts.map((text): [string, string] => [text, kind]));

const markOf = (text: string) => Object.entries(Mark).find(([, mark]) => mark === readMark(text, TODAY))?.[0];

/** Alone, "Đã được cấp tài khoản …" is level 2 itself. */
function kindOf(heading: string): string {
  const kind = matchPath(heading.split(" > "))?.kind ?? NEITHER;
  return kind === "level2Issued" ? "level2" : kind;
}

test.each(each(words.status))("status %j is %s", (text, mark) => {
  expect(markOf(text)).toBe(mark);
});

test.each(each(words.reasons))("reason %j is %s", (text, category) => {
  expect(REASON_CATEGORIES[categoryOfReason(text)]?.id).toBe(category);
});

test.each(each(words.headings))("heading %j is of %s", (heading, kind) => {
  const read = kindOf(heading);
  const isAtStake = read === "level2" || read === "level2Not" || read === "citizenId";
  expect(kind === NEITHER && !isAtStake ? NEITHER : read).toBe(kind);
});
