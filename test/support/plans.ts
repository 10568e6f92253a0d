import * as copies from "../../src/documents/report/copyPlan";
import * as drafts from "../../src/documents/finishDraft";
import * as reports from "../../src/documents/report/planReport";
import * as supplements from "../../src/documents/supplement/planSupplement";
import * as highlights from "../../src/highlights/planHighlights";
import * as rows from "../../src/documents/writtenRows";

/** What steps come to, taken one after the other without a break. */
export function outcomeOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const atOnce =
  <Given extends unknown[], Result>(begin: (...given: Given) => Generator<void, Result>) =>
  (...given: Given): Result =>
    outcomeOf(begin(...given));

/** What the program plans in steps, at once. */
export const planReport = atOnce(reports.planReport);
export const planSupplement = atOnce(supplements.planSupplement);
export const planUnitPage = atOnce(supplements.planUnitPage);
export const copyPlan = atOnce(copies.copyPlan);
export const finishDraft = atOnce(drafts.finishDraft);
export const planHighlights = atOnce(highlights.planHighlights);
export const lostTexts = atOnce(rows.lostTexts);
