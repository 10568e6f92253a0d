import { addDifficulties, addMethod, addSignatures } from "./reportClosing";
import { COLUMN_WIDTHS, ReportDraft } from "./reportDraft";
import { finishDraft } from "./finishDraft";
import type { ReportFacts } from "./reportFacts";
import { addHead } from "./reportHead";
import { addNotDone } from "./reportNotDone";
import type { ReportPlan } from "./reportPlan";
import { addResults } from "./reportResults";
import { addUnits } from "./reportUnits";
import type { ReportWords } from "./reportWords";

const ROMAN = ["I", "II", "III", "IV", "V"];

/**
 * Lays out the report sheet (design §7): what the letter requires first, in its words and order, the list of those not done last.
 * Pure: the same facts give the same sheet.
 */
export function planReport(facts: ReportFacts, words: ReportWords): ReportPlan {
  const draft = new ReportDraft();
  const particulars = facts.particulars ?? words.blankParticulars;
  let part = 0;
  const addPart = (heading: string) => {
    if (part > 0) draft.gap(8);
    draft.line(`${ROMAN[part++] ?? ""}. ${heading}`, "section");
  };

  addHead(draft, facts, particulars, words);
  addPart(words.parts.results);
  const resultHeads = addResults(draft, facts, words);
  addPart(words.parts.units);
  const unitHeads = addUnits(draft, facts, words);
  addPart(words.parts.difficulties);
  addDifficulties(draft, words);
  addPart(words.parts.method);
  addMethod(draft, facts, words);
  draft.gap(8);
  addSignatures(draft, particulars, facts.checkedAt, words);
  draft.pageBreaks.push(draft.next);
  addPart(words.parts.notDone(facts.summary.totals.notDone ?? 0));
  const notDoneHeads = addNotDone(draft, facts, words);

  return finishDraft(draft, COLUMN_WIDTHS, notDoneHeads ?? unitHeads ?? resultHeads);
}
