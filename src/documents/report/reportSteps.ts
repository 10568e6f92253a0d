import { maskNumbers } from "../../grid/maskNumbers";
import type { NotDonePerson } from "../../summary/notDonePeople";
import { countStyle } from "./countStyle";
import type { DraftCell, SheetDraft, Span } from "../sheetDraft";
import type { ReportFacts } from "./reportFacts";
import type { ReportList } from "./reportParticulars";
import type { RowSpan } from "../../grid/rowSpan";
import type { ReportWords } from "./reportWords";
import { stepsByUnit, type UnitSteps } from "../../summary/stepsByUnit";
import { STEPS, type Step } from "../../summary/toDos";

const ORDINAL: Span = { from: 0, to: 0 };
const UNIT: Span = { from: 1, to: 1 };
const TOTAL: Span = { from: 2, to: 2 };
const STEP_SPANS: Readonly<Record<Step, Span>> = {
  "card-and-level-2": { from: 3, to: 3 },
  register: { from: 4, to: 5 },
  wait: { from: 6, to: 7 },
  activate: { from: 8, to: 8 },
};
const UNCLEAR: Span = { from: 9, to: 9 };

const sumOf = (rows: readonly UnitSteps[], count: (row: UnitSteps) => number): number =>
  rows.reduce((sum, row) => sum + count(row), 0);

function addHeads(draft: SheetDraft, { heads, unitHeads, steps, unclearStep }: ReportWords): void {
  const head = (span: Span, value: string): DraftCell => ({ span, value, style: "columnHead" });
  const narrow = (span: Span, value: string): DraftCell => ({ span, value, style: "narrowHead" });
  draft.add([
    head(ORDINAL, heads.ordinal),
    head(UNIT, unitHeads.unit),
    head(TOTAL, unitHeads.total),
    ...STEPS.map((step) => narrow(STEP_SPANS[step], steps[step].short)),
    narrow(UNCLEAR, unclearStep.short),
  ]);
}

function addRow(
  draft: SheetDraft,
  ordinal: number | null,
  name: string,
  row: UnitSteps,
  most: number,
  bold: boolean,
): void {
  const count = (span: Span, value: number): DraftCell => ({
    span,
    value,
    style: countStyle(most, "tight", bold),
  });
  draft.add([
    { span: ORDINAL, value: ordinal, style: "ordinal" },
    { span: UNIT, value: name, style: bold ? "textBold" : "text" },
    count(TOTAL, row.total),
    ...STEPS.map((step) => count(STEP_SPANS[step], row.steps[step])),
    count(UNCLEAR, row.unclear),
  ]);
}

/** Unit by step, and the sum. Returns the rows of its heading if it runs over pages. */
function addTable(draft: SheetDraft, people: readonly NotDonePerson[], words: ReportWords): RowSpan | null {
  const rows = stepsByUnit(people);
  const first = draft.next;
  addHeads(draft, words);
  // Where no unit can be told for anybody, the sum says it all.
  if (rows.some(({ unit }) => unit !== ""))
    rows.forEach((row, index) => {
      const known = row.unit !== "";
      addRow(
        draft,
        known ? index + 1 : null,
        known ? maskNumbers(row.unit) : words.unitless,
        row,
        people.length,
        false,
      );
    });
  const steps = Object.fromEntries(STEPS.map((step) => [step, sumOf(rows, (row) => row.steps[step])])) as Record<
    Step,
    number
  >;
  const unclear = sumOf(rows, (row) => row.unclear);
  addRow(draft, null, words.sum, { unit: "", steps, unclear, total: people.length }, people.length, true);
  draft.ruleFrom(first);
  return draft.exceedsPage(first) ? { first, last: first } : null;
}

/** What each step means, in the letter's words, and how many have to take it. */
function addLegend(draft: SheetDraft, people: readonly NotDonePerson[], words: ReportWords): void {
  for (const step of [...STEPS, null]) {
    const count = people.filter((person) => person.step === step).length;
    const { short, whole } = step === null ? words.unclearStep : words.steps[step];
    if (count > 0) draft.line(words.stepLegend(short, count, whole), "paragraph");
  }
}

/**
 * The next steps of those not done: how many people of each unit have to take which (letter 1397/BHXH-VP, item 2: the police are asked
 * to come to the office), and how each is taken (its Appendix I). Returns the rows of the table's heading if it runs over pages.
 * @param keep to be called where the page may end: a list of sentences may run over
 */
export function addSteps(
  draft: SheetDraft,
  { summary }: ReportFacts,
  people: readonly NotDonePerson[],
  lists: readonly ReportList[],
  words: ReportWords,
  keep: () => void,
): RowSpan | null {
  const count = summary.totals.notDone;
  if (count === null || count === 0) {
    draft.line(count === 0 ? words.nobody : words.stepsUnknown, "paragraph");
    return null;
  }
  const heads = lists.includes("steps") ? addTable(draft, people, words) : null;
  if (lists.includes("steps")) keep();
  if (lists.includes("steps") && lists.includes("guide")) draft.gap(6);
  if (lists.includes("guide")) addLegend(draft, people, words);
  return heads;
}
