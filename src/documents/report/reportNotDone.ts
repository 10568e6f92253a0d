import { maskNumbers } from "../../grid/maskNumbers";
import type { NotDonePerson } from "../../summary/notDonePeople";
import { NOT_DONE_LIST, ORDINAL, WHOLE } from "./reportGrid";
import type { SheetDraft } from "../sheetDraft";
import type { DraftCell, Span } from "../draftCell";
import type { RowSpan } from "../../grid/rowSpan";
import { shortLabel } from "./shortLabel";
import type { ReportWords } from "./reportWords";

/**
 * More names than this are not written: the request would pass the 5 MB that Excel on the web takes, and nobody reads
 * on.
 */
const MOST_NOT_DONE = 10_000;

const stepOf = ({ step }: NotDonePerson, words: ReportWords) => (step === null ? words.unclearStep : words.steps[step]);

function addHeads(draft: SheetDraft, { heads, notDoneHeads: { name, reason, step } }: ReportWords): void {
  const head = (span: Span, value: string): DraftCell => ({ span, value, style: "columnHead" });
  draft.add([
    head(ORDINAL, heads.ordinal),
    head(NOT_DONE_LIST.name, name),
    head(NOT_DONE_LIST.reason, reason),
    head(NOT_DONE_LIST.step, step),
  ]);
}

const personCells = (ordinal: number, person: NotDonePerson, words: ReportWords): readonly DraftCell[] => [
  { span: ORDINAL, value: ordinal, style: "ordinal" },
  { span: NOT_DONE_LIST.name, value: maskNumbers(person.name), style: "text" },
  { span: NOT_DONE_LIST.reason, value: shortLabel(person.reason), style: "detail" },
  { span: NOT_DONE_LIST.step, value: stepOf(person, words).short, style: "detail" },
];

/** People who come unit by unit, as `notDonePeople` has them. */
function byUnit(people: readonly NotDonePerson[]): ReadonlyMap<string, readonly NotDonePerson[]> {
  const units = new Map<string, NotDonePerson[]>();
  for (const person of people) {
    const others = units.get(person.unit);
    if (others === undefined) units.set(person.unit, [person]);
    else others.push(person);
  }
  return units;
}

/**
 * Who is not done, by unit, why by category, and what comes next for each (design §7): no ID number, no reason as
 * written. It begins a page, as lists do that go with a document, and comes last: Excel repeats its heading on all
 * pages after it. A unit that runs over a page is named again on the next. Returns the rows of the heading; null where
 * there is nobody to list, as the results say. It stops after everybody.
 */
export function* addNotDone(
  draft: SheetDraft,
  people: readonly NotDonePerson[],
  words: ReportWords,
): Generator<void, RowSpan | null> {
  if (people.length === 0) return null;
  draft.breakPage();
  draft.line(words.notDoneTitle, "title");
  draft.line(words.notDoneCount(people.length), "subtitle");
  draft.gap(6);

  const first = draft.next;
  addHeads(draft, words);
  draft.repeatFrom(first);
  let ordinal = 0;
  for (const [unit, members] of byUnit(people.slice(0, MOST_NOT_DONE))) {
    const name = unit === "" ? words.unitless : maskNumbers(unit);
    const heading = (value: string): readonly DraftCell[] => [{ span: WHOLE, value, style: "textBold" }];
    // Where no unit can be told for anybody, there is nothing to say of units.
    const known = unit !== "" || ordinal > 0;
    for (const [index, person] of members.entries()) {
      const cells = personCells(++ordinal, person, words);
      if (known && index === 0) {
        const above = heading(words.notDoneUnit(name, members.length));
        if (!draft.hasRoom([above, cells])) draft.breakPage();
        draft.add(above);
      } else if (known && !draft.hasRoom([cells]) && draft.plansPages) {
        draft.breakPage();
        draft.add(heading(words.notDoneUnitGoesOn(name)));
      }
      draft.add(cells);
      yield;
    }
  }
  draft.ruleFrom(first);
  if (people.length > MOST_NOT_DONE) draft.line(words.notDoneCut(MOST_NOT_DONE, people.length), "paragraph");
  return { first, last: first };
}
