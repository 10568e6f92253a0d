import { maskNumbers } from "./maskNumbers";
import { notDonePeople, type NotDonePerson } from "./notDonePeople";
import type { DraftCell, ReportDraft, Span } from "./reportDraft";
import type { ReportFacts } from "./reportFacts";
import type { RowRange } from "./reportPlan";
import type { ReportWords } from "./reportWords";

/** More names than this are not written: the request would pass the 5 MB that Excel on the web takes, and nobody reads on. */
const MOST_NOT_DONE = 10_000;

const ORDINAL: Span = { from: 0, to: 0 };
const NAME: Span = { from: 1, to: 1 };
const UNIT: Span = { from: 2, to: 3 };
const REASON: Span = { from: 4, to: 7 };
const STEP: Span = { from: 8, to: 9 };

/** A label without its examples in brackets, which have no room beside a name. */
const shortened = (label: string) => label.replace(/\s*\(.*\)$/u, "");

const stepOf = (person: NotDonePerson, words: ReportWords) =>
  person.step === null ? words.unclearStep : words.steps[person.step];

function addHeads(draft: ReportDraft, { heads, notDoneHeads }: ReportWords): RowRange {
  const { name, unit, reason, step } = notDoneHeads;
  const head = (span: Span, value: string): DraftCell => ({ span, value, style: "columnHead" });
  draft.add([head(ORDINAL, heads.ordinal), head(NAME, name), head(UNIT, unit), head(REASON, reason), head(STEP, step)]);
  return { first: draft.next - 1, last: draft.next - 1 };
}

/**
 * Who is not done, why by category, and what comes next for each (design §7): no ID number, no reason as written. It is the last part,
 * since it is the one that runs over pages and Excel repeats its heading on all pages after it. Returns the rows of the heading.
 */
export function addNotDone(draft: ReportDraft, facts: ReportFacts, words: ReportWords): RowRange | null {
  const count = facts.summary.totals.notDone;
  if (count === null || count === 0) {
    draft.line(count === 0 ? words.nobody : words.notDoneUnknown, "paragraph");
    return null;
  }
  const people = notDonePeople(facts.roster, facts.toDos);
  const heads = addHeads(draft, words);
  people.slice(0, MOST_NOT_DONE).forEach((person, index) => {
    draft.add([
      { span: ORDINAL, value: index + 1, style: "ordinal" },
      { span: NAME, value: maskNumbers(person.name), style: "text" },
      { span: UNIT, value: maskNumbers(person.unit), style: "text" },
      { span: REASON, value: shortened(person.reason), style: "text" },
      { span: STEP, value: stepOf(person, words).short, style: "text" },
    ]);
  });
  draft.ruleFrom(heads.first);
  if (people.length > MOST_NOT_DONE) draft.line(words.notDoneCut(MOST_NOT_DONE, people.length), "paragraph");
  return heads;
}
