import { maskNumbers } from "../../grid/maskNumbers";
import { NOTHING_BEFORE, type FormerSheet } from "../formerSheet";
import { finishDraft } from "../finishDraft";
import type { SheetPlan } from "../sheetPlan";
import { Answers, type AskedLine } from "./answers";
import { maskedContact } from "./maskedContact";
import { countLines, type SupplementLines } from "./supplementLines";
import { askedLine, SupplementPages } from "./supplementPages";
import type { SupplementWish } from "./supplementWish";
import { wishedDay } from "./wishedDay";
import type { SupplementWords } from "./supplementWords";

/**
 * More lines than this are not written: the request would pass the 5 MB that Excel on the web takes. The sheet says so.
 */
export const MOST_LINES = 10_000;

/** What the sheet for the units is written from: the outcome of a check, and what she wants. */
export interface SupplementFacts {
  lines: SupplementLines;
  /** The sheet that was checked. */
  sheetName: string;
  checkedAt: Date;
  wish: SupplementWish;
}

/** Kept with the mark. For ever: workbooks carry it. */
const NOTE = "1";

/** Whether a note was kept by `planSupplement`, of now or before it kept any. */
export const isSupplementNote = (note: string): boolean => note === NOTE || note === "";

/**
 * Lays out the sheet that goes back to the units (design §7, "The sheet for the units"): a page for each, with what is
 * missing or wrong of whom, what to do, room to fill in, for when and for whom. Pure: the same facts give the same
 * sheet. A generator, so that the caller decides when to go on: it stops after every line.
 * @param former the sheet that is written over: what was filled in stays with its line, or at the end where the line is
 *   gone
 */
export function* planSupplement(
  facts: SupplementFacts,
  words: SupplementWords,
  former: FormerSheet = NOTHING_BEFORE,
): Generator<void, SheetPlan> {
  const { lines } = facts;
  const answers = yield* answersTo(lines, words, former);
  const pages = new SupplementPages(words, answers);
  const { draft } = pages;
  const count = countLines(lines);
  const note = () => {
    if (lines.leftOut > 0) pages.line(words.leftOut(lines.leftOut), "paragraph");
    if (count > MOST_LINES) pages.line(words.cut(MOST_LINES, count), "paragraph");
  };
  beginPage(pages, facts, words, count > 0);
  if (count === 0 && answers.gone.length === 0) {
    note();
    return yield* finishDraft(draft, { first: 0, last: 0 }, NOTE);
  }
  const top = pages.beginTable();
  let room = MOST_LINES;
  for (const unit of lines.units) {
    const shown = unit.lines.slice(0, room);
    if (shown.length > 0) yield* pages.unit(unit, shown, room === MOST_LINES);
    room -= shown.length;
  }
  pages.gone(answers.gone, count === 0);
  pages.endTable(top);
  note();
  pages.choices(false);
  return yield* finishDraft(draft, { first: 0, last: top }, NOTE);
}

/**
 * One unit's page, to be a file of its own, with nothing filled in: nothing of another unit is on it. Null where it has
 * nothing to supply. It stops after every line.
 */
export function* planUnitPage(
  facts: SupplementFacts,
  unitName: string | null,
  words: SupplementWords,
): Generator<void, SheetPlan | null> {
  const unit = facts.lines.units.find(({ name }) => name === unitName);
  if (unit === undefined) return null;
  const pages = new SupplementPages(words, yield* answersTo(facts.lines, words, NOTHING_BEFORE));
  beginPage(pages, facts, words, true);
  const top = pages.beginTable();
  yield* pages.unit(unit, unit.lines.slice(0, MOST_LINES), true);
  pages.endTable(top);
  pages.choices(true);
  return yield* finishDraft(pages.draft, { first: 0, last: top }, NOTE);
}

function* answersTo({ units }: SupplementLines, words: SupplementWords, former: FormerSheet): Generator<void, Answers> {
  const asked: AskedLine[] = [];
  for (const unit of units)
    for (const line of unit.lines) {
      asked.push(askedLine(line, unit, words));
      yield;
    }
  return new Answers(former, asked, words);
}

/** What stands above the table, on every page. */
function beginPage(
  pages: SupplementPages,
  { sheetName, checkedAt, wish }: SupplementFacts,
  words: SupplementWords,
  asks: boolean,
): void {
  pages.line(words.title, "title");
  pages.line(words.source(maskNumbers(sheetName), checkedAt), "subtitle");
  pages.draft.gap(8);
  pages.line(asks ? words.request : words.nothing, "paragraph");
  if (asks) {
    pages.line(words.deadline(wishedDay(wish)), "textBold");
    pages.line(words.contact(maskedContact(wish.contact)), "textBold");
  }
  pages.draft.gap(6);
}
