import type { CountedSum } from "../gather/brokenSums";
import type { FileConcern } from "../gather/gatherFiles";
import type { Unreadable } from "../gather/unreadableFile";

/** The columns of the table of the offices. */
export type OfficeColumn =
  "office" | "total" | "issued" | "notIssued" | "done" | "notDone" | "toVerify" | "oneStop" | "state";

/**
 * Words about the files of many offices. Those of the page come with it, when it is first opened; `count` writes a
 * number.
 */
export interface GatherTexts {
  readonly heads: Readonly<Record<OfficeColumn, string>>;
  readonly sum: string;
  readonly unknown: string;
  readonly oneStop: (done: number, total: number) => string;
  readonly count: (number: number) => string;
  /** `day` "05/11/2026"; null where the report does not tell. `same` is how many other sheets hold the same report. */
  readonly byReport: (day: string | null, same: number) => string;
  readonly byRoster: string;
  readonly unreadable: Readonly<Record<Unreadable, string>>;
  readonly nothing: string;
  /** She stopped before it, or it waits for its turn. */
  readonly unread: string;
  readonly waits: string;
  readonly concerns: Readonly<Record<FileConcern["kind"], (number: number) => string>>;
  readonly sums: Readonly<Record<CountedSum, string>>;
  readonly holds: (sum: string, holds: boolean) => string;
  readonly repeatedPeople: string;
  /** In place of an ID. */
  readonly mayBeOne: string;
  /** Somebody in one of several places: sheet rows from 1; `where` is the office, and the unit where it is known. */
  readonly place: (name: string, where: string, row: string) => string;

  readonly page: {
    readonly about: string;
    readonly choose: string;
    readonly drop: string;
    readonly readingFile: (at: string, of: string, name: string) => string;
    readonly readOn: (files: string) => string;
    readonly read: (files: string, offices: string) => string;
    readonly stopped: (read: string, left: string) => string;
    readonly replaced: (names: string) => string;
    readonly noDesk: string;
    readonly tableLabel: string;
    readonly sumsTitle: string;
    readonly sumsHolding: (holding: string, of: string) => string;
    readonly draft: string;
    readonly final: string;
    readonly file: (name: string) => string;
    readonly removeFile: string;
    readonly removeAll: string;
    readonly nothingToMend: string;
    /** How often a rule found something. */
    readonly found: (rule: string, count: string) => string;
    /** What the office itself has said that a word of level 2 means. */
    readonly ownWord: (word: string, means: string, people: string) => string;
    readonly brokenSum: (sum: string) => string;
    readonly typedOver: (values: string) => string;
    readonly countedSheet: (name: string) => string;
    readonly countedSheets: (sheets: string, names: string) => string;
    readonly countAll: (sheets: string) => string;
    readonly otherSheets: string;
    readonly otherReports: string;
    readonly countSheet: (name: string) => string;
    readonly keepSheet: (name: string) => string;
    readonly keepPeriod: string;
    readonly periodKept: string;
    readonly answerAgain: string;
    /** Whose question it is. */
    readonly askedOf: (files: string, names: string) => string;
    readonly remembered: string;
    readonly answerNotKept: string;
    readonly expected: string;
    readonly expectedAbout: string;
    readonly expectedList: string;
    readonly keepExpected: string;
    readonly expectedKept: string;
    readonly expectedNotKept: string;
    readonly missing: (count: string) => string;
    readonly unexpected: (count: string) => string;
    readonly allThere: string;
    readonly writeReport: string;
    readonly writeEveryone: string;
    readonly everyoneAbout: string;
    /** How far the list of all is. */
    readonly listing: Readonly<Record<"files" | "rows", (done: string, of: string) => string>>;
    readonly listStopped: string;
    readonly listed: (people: string, sheetName: string) => string;
    readonly nobodyListed: string;
    /** Excel did not show that sheet. */
    readonly listNotShown: string;
    readonly listedWithout: (names: string) => string;
    readonly copyEmail: string;
    readonly copyAllEmails: string;
    readonly copyTable: string;
    readonly copied: string;
    /** What was copied while files were still being read does not hold them all. */
    readonly copiedSoFar: (read: string, of: string) => string;
    readonly copyByHand: string;
  };
}
