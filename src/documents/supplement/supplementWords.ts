import type { Finding } from "../../rules/finding";

/** Every word of the sheet for the units, which is Vietnamese whatever the language of the pane. Said in src/text/documents/supplement.ts. */
export interface SupplementWords {
  /** Name of the sheet. */
  sheetTitle: string;
  title: string;
  source(sheetName: string, checkedAt: Date): string;
  request: string;
  heads: {
    ordinal: string;
    name: string;
    citizenId: string;
    cell: string;
    what: string;
    advice: string;
    answer: string;
  };
  unit(name: string, people: number, lines: number): string;
  /** The name of the unit that a heading made by `unit` says. */
  unitOf(heading: string): string;
  /** Heading over answers whose lines are not asked for any more. */
  gone: string;
  /** Stands in the first cell while the sheet is being written. */
  inWork: string;
  unitless: string;
  nameless: string;
  /** What a finding says, and what to do about it. */
  sentence(finding: Finding): string;
  advice(rule: string): string;
  nothing: string;
  leftOut(count: number): string;
  cut(shown: number, count: number): string;
}
