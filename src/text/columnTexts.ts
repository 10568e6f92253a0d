import type { Confidence } from "../roster/layout";
import type { Message } from "./message";

/** Words of the step that shows which column is what, and lets the user change it. */
export interface ColumnTexts {
  readonly title: string;
  /** The menu's way to the page. */
  readonly open: string;
  readonly doubtful: string;
  readonly certain: string;
  /** Unfolds the fields that have no column. */
  readonly add: string;
  readonly allCertain: string;
  /** Numbers as written. Without units where none can be told. */
  readonly found: (columns: string, people: string) => string;
  readonly foundWithUnits: (columns: string, people: string, units: string) => string;
  readonly looking: string;
  readonly reading: (rowsDone: string, rowsInAll: string) => string;
  readonly look: string;

  readonly headerRow: string;
  readonly lastHeaderRow: string;
  readonly noHeader: string;
  /** Rows from 1. */
  readonly row: (row: string) => string;
  readonly rowWithTexts: (row: string, texts: string) => string;

  /** No column serves a field. */
  readonly none: string;
  readonly column: (letters: string, heading: string) => string;
  readonly columnWithoutHeading: (letters: string) => string;

  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly chosen: string;
  readonly samples: (samples: string) => string;
  readonly noSamples: string;
  readonly ambiguous: string;
  readonly missing: string;
  readonly displaced: (letters: string, now: string, before: string) => string;
  readonly blankMeansDone: string;
  readonly holdsLevels: string;
  /** What a lone "Chưa …" column wants to be told; `heading` is its own. */
  readonly loneNot: (heading: string) => string;

  readonly remembered: string;
  readonly kept: string;
  readonly keptInWorkbook: string;
  readonly keptOnMachine: string;
  readonly notKept: string;
  readonly forget: string;
  readonly checkAgain: string;
  readonly noRoster: Message;
}
