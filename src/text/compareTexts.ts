import type { Comparable } from "../compare/comparedRoster";
import type { Unreadable } from "../gather/unreadableFile";

/** The lists of who is another, or otherwise, in two rosters. */
export type ChangeList =
  | "joined"
  | "left"
  | "newlyDone"
  | "noLongerDone"
  | "changedId"
  | "changedUnit"
  | "level2Unclear"
  | "unsureAfter"
  | "unsureBefore";

/** Words of the page on which the list is compared with another. */
export interface CompareTexts {
  readonly about: string;
  readonly unchecked: string;
  readonly sheet: string;
  readonly compareSheet: string;
  readonly choose: string;
  readonly drop: string;
  /** What is being read; null rows: a file does not tell. */
  readonly reading: (name: string, rows: { readonly done: string; readonly of: string } | null) => string;
  readonly stopped: string;
  readonly noDesk: string;
  readonly nothing: string;
  readonly unreadable: Readonly<Record<Unreadable, string>>;
  readonly askedOf: (name: string) => string;
  readonly remembered: string;
  readonly comparedWith: (name: string, sheet: string) => string;
  readonly people: (before: string, now: string) => string;
  readonly countedSheet: string;
  readonly useSheet: (sheet: string) => string;
  readonly stale: string;
  readonly again: string;
  /** What is not compared, because one of the lists does not tell it. */
  readonly untold: Readonly<Record<keyof Comparable, string>>;
  readonly lists: Readonly<Record<ChangeList, string>>;
  readonly nothingChanged: string;
  readonly since: string;
  readonly inReport: string;
  readonly reportNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  /** Headings of the copied list: what changed, name, unit, more about it. */
  readonly copyHeadings: readonly [string, string, string, string];
}
