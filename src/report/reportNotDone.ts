import { maskNumbers } from "./maskNumbers";
import { notDonePeople, type NotDonePerson } from "./notDonePeople";
import type { DraftCell, ReportDraft, Span } from "./reportDraft";
import type { ReportFacts } from "./reportFacts";
import type { RowRange } from "./reportPlan";
import type { ReportStyleName } from "./reportStyles";
import type { ReportWords } from "./reportWords";

/** More names than this are not written: the request would pass the 5 MB that Excel on the web takes, and nobody reads on. */
const MOST_NOT_DONE = 10_000;

type Column = keyof ReportWords["notDoneHeads"];
type Columns = readonly (readonly [Column, Span])[];

const ORDINAL: Span = { from: 0, to: 0 };
const COLUMNS: Columns = [
  ["name", { from: 1, to: 1 }],
  ["unit", { from: 2, to: 3 }],
  ["reason", { from: 4, to: 7 }],
  ["step", { from: 8, to: 9 }],
];
/** Where no unit can be told for anybody. */
const WITHOUT_UNIT: Columns = [
  ["name", { from: 1, to: 1 }],
  ["reason", { from: 2, to: 7 }],
  ["step", { from: 8, to: 9 }],
];

/** A label without its examples in brackets, which have no room beside a name. */
const shortened = (label: string) => label.replace(/\s*\(.*\)$/u, "");

const stepOf = ({ step }: NotDonePerson, words: ReportWords) => (step === null ? words.unclearStep : words.steps[step]);

/**
 * Who is not done, why by category, and what comes next for each (design §7): no ID number, no reason as written. It begins a page, as
 * lists do that go with a document, and comes last: it is the part that runs over pages, and Excel repeats its heading on all pages after
 * it. Returns the rows of the heading; null where there is nobody to list, as the results say.
 */
export function addNotDone(draft: ReportDraft, facts: ReportFacts, words: ReportWords): RowRange | null {
  const people = facts.summary.totals.notDone === null ? [] : notDonePeople(facts.roster, facts.toDos);
  if (people.length === 0) return null;
  draft.breakPage();
  draft.beginList();
  draft.line(words.notDoneTitle, "title");
  draft.line(words.notDoneCount(people.length), "subtitle");
  draft.gap(6);

  const columns = people.some(({ unit }) => unit !== "") ? COLUMNS : WITHOUT_UNIT;
  const addRow = (ordinal: DraftCell, texts: Readonly<Record<Column, string>>, style: ReportStyleName) => {
    draft.add([ordinal, ...columns.map(([column, span]) => ({ span, value: texts[column], style }))]);
  };
  const first = draft.next;
  addRow({ span: ORDINAL, value: words.heads.ordinal, style: "columnHead" }, words.notDoneHeads, "columnHead");
  people.slice(0, MOST_NOT_DONE).forEach((person, index) => {
    const texts = {
      name: maskNumbers(person.name),
      unit: maskNumbers(person.unit),
      reason: shortened(person.reason),
      step: stepOf(person, words).short,
    };
    addRow({ span: ORDINAL, value: index + 1, style: "ordinal" }, texts, "text");
  });
  draft.ruleFrom(first);
  if (people.length > MOST_NOT_DONE) draft.line(words.notDoneCut(MOST_NOT_DONE, people.length), "paragraph");
  return { first, last: first };
}
