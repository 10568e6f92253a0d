import type { ProgressPart } from "../summary/progressParts";

/** Words of the totals, by unit and by day too. */
export interface TotalsTexts {
  readonly total: string;
  readonly issued: string;
  readonly notIssued: string;
  readonly done: string;
  readonly notDone: string;
  readonly reasonsNotDone: string;
  readonly pending: string;
  readonly idToVerify: string;
  readonly level2ToVerify: string;
  readonly draft: string;
  readonly oneStop: string;
  readonly oneStopAll: string;
  readonly oneStopShort: string;
  readonly ofTotal: (count: string, total: string) => string;
  readonly notCounted: string;
  /** Legend of the picture of level 2. */
  readonly progress: Readonly<Record<ProgressPart, string>>;
  /** The picture in words. */
  readonly progressOf: (done: string, notDone: string, toVerify: string) => string;
  /** The reports of the workbook by days: how many were done of how many, and how many more than before. */
  readonly trend: {
    readonly title: string;
    readonly day: string;
    readonly done: string;
    readonly more: string;
    readonly doneOf: (done: string, total: string, percent: string) => string;
    readonly draft: string;
  };
  readonly byUnit: string;
  readonly unit: string;
  readonly people: string;
  readonly withCard: string;
  readonly withLevel2: string;
}
