import { maskNumbers } from "../../grid/maskNumbers";
import type { NotDonePerson } from "../../summary/notDonePeople";
import type { DraftCell, SheetDraft, Span } from "../sheetDraft";
import type { RowSpan } from "../../grid/rowSpan";
import type { ReportWords } from "./reportWords";

/** More names than this are not written: the request would pass the 5 MB that Excel on the web takes, and nobody reads on. */
const MOST_NOT_DONE = 10_000;

const WHOLE: Span = { from: 0, to: 9 };
const ORDINAL: Span = { from: 0, to: 0 };
const NAME: Span = { from: 1, to: 1 };
const REASON: Span = { from: 2, to: 6 };
const STEP: Span = { from: 7, to: 9 };

/** A label without its examples in brackets, which have no room beside a name. */
const shortened = (label: string) => label.replace(/\s*\(.*\)$/u, "");

const stepOf = ({ step }: NotDonePerson, words: ReportWords) => (step === null ? words.unclearStep : words.steps[step]);

function addHeads(draft: SheetDraft, { heads, notDoneHeads: { name, reason, step } }: ReportWords): void {
  const head = (span: Span, value: string): DraftCell => ({ span, value, style: "columnHead" });
  draft.add([head(ORDINAL, heads.ordinal), head(NAME, name), head(REASON, reason), head(STEP, step)]);
}

function addPerson(draft: SheetDraft, ordinal: number, person: NotDonePerson, words: ReportWords): void {
  draft.add([
    { span: ORDINAL, value: ordinal, style: "ordinal" },
    { span: NAME, value: maskNumbers(person.name), style: "text" },
    { span: REASON, value: shortened(person.reason), style: "detail" },
    { span: STEP, value: stepOf(person, words).short, style: "detail" },
  ]);
}

/** By unit, in order of appearance; those whose unit cannot be told come last. */
function byUnit(people: readonly NotDonePerson[]): (readonly [unit: string, people: NotDonePerson[]])[] {
  const units = new Map<string, NotDonePerson[]>();
  for (const person of people) {
    const others = units.get(person.unit);
    if (others === undefined) units.set(person.unit, [person]);
    else others.push(person);
  }
  return [...units].sort(([one], [other]) => Number(one === "") - Number(other === ""));
}

/**
 * Who is not done, by unit, why by category, and what comes next for each (design §7): no ID number, no reason as written. It begins a page,
 * as lists do that go with a document, and comes last: it is the part that runs over pages, and Excel repeats its heading on all pages after
 * it. Returns the rows of the heading; null where there is nobody to list, as the results say.
 */
export function addNotDone(draft: SheetDraft, people: readonly NotDonePerson[], words: ReportWords): RowSpan | null {
  if (people.length === 0) return null;
  draft.breakPage();
  draft.beginList();
  draft.line(words.notDoneTitle, "title");
  draft.line(words.notDoneCount(people.length), "subtitle");
  draft.gap(6);

  const first = draft.next;
  addHeads(draft, words);
  let ordinal = 0;
  for (const [unit, members] of byUnit(people.slice(0, MOST_NOT_DONE))) {
    const top = draft.next;
    const value = words.notDoneUnit(unit === "" ? words.unitless : maskNumbers(unit), members.length);
    // Where no unit can be told for anybody, there is nothing to say of units.
    const known = unit !== "" || ordinal > 0;
    if (known) draft.add([{ span: WHOLE, value, style: "textBold" }]);
    members.forEach((person, index) => {
      addPerson(draft, ++ordinal, person, words);
      if (index === 0) draft.keepTogether(top);
    });
  }
  draft.ruleFrom(first);
  if (people.length > MOST_NOT_DONE) draft.line(words.notDoneCut(MOST_NOT_DONE, people.length), "paragraph");
  return { first, last: first };
}
