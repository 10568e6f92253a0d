import { addCompared } from "./addCompared";
import { blankTexts } from "./blankTexts";
import { NOTHING_BEFORE, type FormerSheet } from "../formerSheet";
import { readBlanks } from "./readBlanks";
import { readTypedLines } from "./readTypedLines";
import { ReportBlanks } from "./reportBlanks";
import { readUnnamedBlanks, readUnnamedLines } from "./readUnnamed";
import type { Chartable } from "../chartPlan";
import { formatNote, markOf, parseNote, type ReportMark } from "./reportMark";
import { notDonePeople } from "../../summary/notDonePeople";
import { RULE_SET_VERSION } from "../../rules/ruleSetVersion";
import { maskNumbers } from "../../grid/maskNumbers";
import { isDraft } from "../../summary/isDraft";
import { addClosing } from "./reportClosing";
import { partsOf } from "./reportParts";
import { SheetDraft } from "../sheetDraft";
import { finishDraft } from "../finishDraft";
import { officeNames } from "./officeNames";
import type { ReportFacts } from "./reportFacts";
import { addChart } from "./reportChart";
import { PAGE } from "./reportGrid";
import { addHead, letterheadSpan } from "./reportHead";
import { addNotDone } from "./reportNotDone";
import type { SheetPlan } from "../sheetPlan";
import { ReportRemarks } from "./reportRemarks";
import { addResults } from "./reportResults";
import { addSteps } from "./reportSteps";
import { addUnits } from "./reportUnits";
import type { ReportWords } from "./reportWords";

/** The report sheet, and the mark that it will bear. */
export interface ReportPlan extends SheetPlan {
  mark: ReportMark;
}

/**
 * Lays out the report sheet (design §7): what the letter requires first, in its words and order, the list of those not
 * done last. Lists that the officer leaves out leave no heading either.
 * Pure: the same facts give the same sheet. A generator, so that the caller decides when to go on: it stops after every
 * row.
 * @param former the sheet that is written over: what the officer typed into its blanks stays
 */
export function* planReport(
  facts: ReportFacts,
  words: ReportWords,
  { cells, names, note }: FormerSheet = NOTHING_BEFORE,
): Generator<void, ReportPlan> {
  const draft = new SheetDraft(PAGE);
  const former = { cells, names, note };
  const named = names.size > 0;
  const blanks = new ReportBlanks(
    named ? readBlanks(former) : readUnnamedBlanks(cells, words),
    parseNote(note)?.blanks ?? null,
  );
  const remarks = new ReportRemarks(former);
  const people = notDonePeople(facts);
  yield;
  const mark = yield* markOf(facts, people);
  const particulars = facts.particulars ?? words.blankParticulars;
  const { form, lists } = particulars;
  const headings = {
    difficulties: words.difficulties,
    proposals: words.proposals(officeNames(particulars, words).proposals),
  };
  const typed = named ? readTypedLines(former, headings) : readUnnamedLines(cells, words, headings);
  const texts = blankTexts(particulars, facts.checkedAt, words, blanks, draft.roomIn(letterheadSpan(form)));
  const beginPart = partsOf(draft);
  const { summary, checkedAt, sheetName } = facts;
  const { totals, hiddenPeople } = summary;
  const leavesOut = summary.leavesOut === true;
  const isUnsure = isDraft(summary);

  const draftBecause = isUnsure
    ? words.draftBecause(totals.idToVerify ?? 0, totals.level2ToVerify ?? 0, leavesOut)
    : null;
  addHead(draft, { checkedAt, draftBecause, leavesOut }, form, texts, words);
  beginPart(words.parts.results);
  const whole = yield* addResults(draft, summary, remarks, words);
  addCompared(draft, facts, former, words);
  let chartable: Chartable = { cells: whole, units: 0, shown: 0 };
  if (lists.includes("units")) {
    const keep = beginPart(words.parts.units);
    chartable = (yield* addUnits(draft, facts, words, keep)) ?? chartable;
    keep();
  }
  addChart(draft, facts, chartable, words);
  if (lists.includes("steps") || lists.includes("guide")) {
    const keep = beginPart(words.parts.steps);
    yield* addSteps(draft, facts, people, lists, words, keep);
    keep();
  }
  const source = words.source(maskNumbers(sheetName), checkedAt, totals.total, hiddenPeople, RULE_SET_VERSION);
  const method = [source, words.definitions(isUnsure)];
  addClosing(draft, beginPart, { form, texts, typed, headings, method }, words);
  const heads = lists.includes("notDone") ? yield* addNotDone(draft, people, words) : null;

  const plan = yield* finishDraft(
    draft,
    heads ?? { first: draft.next - 1, last: draft.next - 1 },
    formatNote({ ...mark, blanks: blanks.hashes }),
    [...blanks.unplaced, ...remarks.unplaced],
  );
  return { ...plan, mark };
}
