import { blankTexts } from "./blankTexts";
import type { FormerSheet } from "../formerSheet";
import { readBlanks } from "./readBlanks";
import { readTypedLines } from "./readTypedLines";
import { ReportBlanks } from "./reportBlanks";
import { readUnnamedBlanks, readUnnamedLines } from "./readUnnamed";
import { formatNote, markOf, parseNote, type ReportMark } from "./reportMark";
import { notDonePeople } from "../../summary/notDonePeople";
import { addDifficulties, addMethod, addSignatures } from "./reportClosing";
import { SheetDraft, type DraftPage } from "../sheetDraft";
import { finishDraft } from "../finishDraft";
import type { ReportFacts } from "./reportFacts";
import { addChart } from "./reportChart";
import { addHead } from "./reportHead";
import { addNotDone } from "./reportNotDone";
import type { SheetPlan } from "../sheetPlan";
import { addResults, ReportRemarks } from "./reportResults";
import { addSteps } from "./reportSteps";
import { addUnits } from "./reportUnits";
import type { ReportWords } from "./reportWords";

/**
 * A to D serve the letter's lines, the narrow ones the numbers of the units; wider columns are made of several. "STT" has to fit into the
 * first in one line, and a number of its style into each: Excel shows ### for one that does not.
 */
const PAGE: DraftPage = {
  orientation: "portrait",
  columns: [10.4, 62.6, 13.3, 13, 10.7, 10.7, 10.7, 10.7, 10.7, 12.2],
};

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** The report sheet, and the mark that it will bear. */
export interface ReportPlan extends SheetPlan {
  mark: ReportMark;
}

const NOTHING_BEFORE: FormerSheet = { cells: [], names: new Map(), note: "" };

/**
 * Lays out the report sheet (design §7): what the letter requires first, in its words and order, the list of those not done last. Lists
 * that the officer leaves out leave no heading either.
 * Pure: the same facts give the same sheet.
 * @param former the sheet that is written over: what the officer typed into its blanks stays
 */
export function planReport(
  facts: ReportFacts,
  words: ReportWords,
  { cells, names, note }: FormerSheet = NOTHING_BEFORE,
): ReportPlan {
  const draft = new SheetDraft(PAGE);
  const former = { cells, names, note };
  const named = names.size > 0;
  const blanks = new ReportBlanks(
    named ? readBlanks(former) : readUnnamedBlanks(cells, words),
    parseNote(note)?.blanks ?? null,
  );
  const typed = named ? readTypedLines(former, words) : readUnnamedLines(cells, words);
  const remarks = new ReportRemarks(former);
  const people = notDonePeople(facts);
  const mark = markOf(facts, people);
  const particulars = facts.particulars ?? words.blankParticulars;
  const { form, lists } = particulars;
  const texts = blankTexts(particulars, facts.checkedAt, words, blanks);
  let parts = 0;
  /** Adds a part that stays on one page, or what of it comes before `add` calls `keep`. */
  const addPart = <Result>(heading: string, add: (keep: () => void) => Result): Result => {
    if (parts > 0) draft.gap(8);
    const top = draft.next;
    draft.line(`${ROMAN[parts++] ?? ""}. ${heading}`, "section");
    // The first part stays below the head, however long it is.
    let kept = parts === 1;
    const keep = () => {
      if (!kept) draft.keepTogether(top);
      kept = true;
    };
    const result = add(keep);
    keep();
    return result;
  };

  addHead(draft, facts, form, texts, words);
  const whole = addPart(words.parts.results, () => addResults(draft, facts, remarks, words));
  const unitTable = lists.includes("units") ? addPart(words.parts.units, () => addUnits(draft, facts, words)) : null;
  addChart(draft, facts, unitTable?.chart ?? { cells: whole, units: 0 }, words);
  const stepHeads =
    lists.includes("steps") || lists.includes("guide")
      ? addPart(words.parts.steps, (keep) => addSteps(draft, facts, people, lists, words, keep))
      : null;
  addPart(words.parts.difficulties, () => {
    draft.name("part");
    addDifficulties(draft, typed, words);
  });
  // Signatures never stand alone on a page.
  addPart(words.parts.method, () => {
    draft.name("end");
    addMethod(draft, facts, words);
    draft.gap(8);
    addSignatures(draft, form, texts, words);
  });
  const notDoneHeads = lists.includes("notDone") ? addNotDone(draft, people, words) : null;

  const plan = finishDraft(
    draft,
    notDoneHeads ?? stepHeads ?? unitTable?.heads ?? { first: draft.next - 1, last: draft.next - 1 },
    formatNote({ ...mark, blanks: blanks.hashes }),
    remarks.unplaced,
  );
  return { ...plan, mark };
}
