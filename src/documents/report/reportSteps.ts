import { maskNumbers } from "../../grid/maskNumbers";
import type { NotDonePerson } from "../../summary/notDonePeople";
import { countStyle } from "./countStyle";
import { FOREIGN_STEP_TABLE, ORDINAL, STEP_TABLE, type StepSpans } from "./reportGrid";
import type { SheetDraft } from "../sheetDraft";
import type { DraftCell, Keep, Span, TableRow } from "../draftCell";
import type { ReportFacts } from "./reportFacts";
import type { ReportList } from "./reportParticulars";
import type { ReportWords } from "./reportWords";
import { stepsByUnit, type UnitSteps } from "../../summary/stepsByUnit";
import { STEPS, type Step } from "../../summary/toDos";

const sumOf = (rows: readonly UnitSteps[], count: (row: UnitSteps) => number): number =>
  rows.reduce((sum, row) => sum + count(row), 0);

/** What stands in the columns of the steps, of those that have one. */
const ofSteps = (spans: StepSpans, cellOf: (span: Span, step: Step) => DraftCell): DraftCell[] =>
  STEPS.flatMap((step) => {
    const span = spans.steps[step];
    return span === null ? [] : [cellOf(span, step)];
  });

function addHeads(draft: SheetDraft, spans: StepSpans, { heads, unitHeads, steps, unclearStep }: ReportWords): void {
  const head = (span: Span, value: string): DraftCell => ({ span, value, style: "columnHead" });
  const narrow = (span: Span, value: string): DraftCell => ({ span, value, style: "narrowHead" });
  draft.add([
    head(ORDINAL, heads.ordinal),
    head(spans.unit, unitHeads.unit),
    narrow(spans.total, unitHeads.total),
    ...ofSteps(spans, (span, step) => narrow(span, steps[step].short)),
    narrow(spans.unclear, unclearStep.short),
  ]);
}

function stepRow(
  spans: StepSpans,
  ordinal: number | null,
  name: string,
  row: UnitSteps,
  most: number,
  bold: boolean,
): TableRow {
  const count = (span: Span, value: number): DraftCell => ({
    span,
    value,
    style: countStyle(most, "tight", bold),
  });
  const cells: DraftCell[] = [
    { span: ORDINAL, value: ordinal, style: "ordinal" },
    { span: spans.unit, value: name, style: bold ? "textBold" : "text" },
    count(spans.total, row.total),
    ...ofSteps(spans, (span, step) => count(span, row.steps[step])),
    count(spans.unclear, row.unclear),
  ];
  return { cells };
}

/** Unit by step, and the sum. */
function* addTable(
  draft: SheetDraft,
  people: readonly NotDonePerson[],
  words: ReportWords,
  keep: Keep,
): Generator<void, void> {
  const rows = stepsByUnit(people);
  const steps = Object.fromEntries(STEPS.map((step) => [step, sumOf(rows, (row) => row.steps[step])])) as Record<
    Step,
    number
  >;
  const unclear = sumOf(rows, (row) => row.unclear);
  const spans = steps.immigration > 0 ? FOREIGN_STEP_TABLE : STEP_TABLE;
  const sum = { unit: "", steps, unclear, total: people.length };
  // Where no unit can be told for anybody, the sum says it all.
  const ofUnits = rows.some(({ unit }) => unit !== "") ? rows : [];
  yield* draft.addTable(
    [
      ...ofUnits.map((row, index) => {
        const known = row.unit !== "";
        const name = known ? maskNumbers(row.unit) : words.unitless;
        return stepRow(spans, known ? index + 1 : null, name, row, people.length, false);
      }),
      stepRow(spans, null, words.sum, sum, people.length, true),
    ],
    () => {
      addHeads(draft, spans, words);
    },
    keep,
  );
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
 * The next steps of those not done: how many people of each unit have to take which (letter 1397/BHXH-VP, item 2: the
 * police are asked to come to the office), and how each is taken (its Appendix I). It stops after every row.
 * @param keep to be called where the page may end: a list of sentences may run over
 */
export function* addSteps(
  draft: SheetDraft,
  { summary }: ReportFacts,
  people: readonly NotDonePerson[],
  lists: readonly ReportList[],
  words: ReportWords,
  keep: Keep,
): Generator<void, void> {
  const count = summary.totals.notDone;
  if (count === null || count === 0) {
    draft.line(count === 0 ? words.nobody : words.stepsUnknown, "paragraph");
    return;
  }
  if (lists.includes("steps")) {
    yield* addTable(draft, people, words, keep);
    keep();
  }
  if (lists.includes("steps") && lists.includes("guide")) draft.gap(6);
  if (lists.includes("guide")) addLegend(draft, people, words);
}
