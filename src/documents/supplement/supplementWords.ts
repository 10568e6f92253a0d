import type { Finding } from "../../rules/finding";

/** Texts among which a unit chooses, under their heading. */
interface ChoiceWords {
  head: string;
  texts: readonly string[];
}

/** What Excel says to who types something else: at most 32 and 225 characters. */
interface AlertWords {
  title: string;
  message: string;
}

/**
 * Every word of the sheet for the units, which is Vietnamese whatever the language of the pane. Said in
 * src/text/documents/supplement.ts.
 */
export interface SupplementWords {
  /** Name of the sheet. */
  sheetTitle: string;
  title: string;
  source(sheetName: string, checkedAt: Date): string;
  request: string;
  /** Null: room to write the day in. */
  deadline(day: Date | null): string;
  /** "": room to write in. */
  contact(typed: string): string;
  heads: {
    ordinal: string;
    name: string;
    citizenId: string;
    what: string;
    advice: string;
    answer: string;
    /** Of the column that nobody sees. */
    key: string;
  };
  unit(name: string, people: number, lines: number): string;
  /** Heading of a unit on a page where it goes on. */
  unitGoesOn(name: string): string;
  /** The name of the unit that a heading made by `unit` or `unitGoesOn` says. */
  unitOf(heading: string): string;
  /** Heading over answers whose lines are not asked for any more. */
  gone: string;
  choices: { reason: ChoiceWords; mark: ChoiceWords };
  alerts: { citizenId: AlertWords; reason: AlertWords; mark: AlertWords };
  /** Stands in the first cell while the sheet is being written. */
  inWork: string;
  unitless: string;
  nameless: string;
  /** What a finding says, without a row of the sheet that was checked, and what to do about it. */
  sentence(finding: Finding): string;
  advice(rule: string): string;
  nothing: string;
  leftOut(count: number): string;
  cut(shown: number, count: number): string;
}
