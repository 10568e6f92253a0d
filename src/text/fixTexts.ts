import type { Message } from "./message";

/** Words about putting findings right. Accessible names are those of design §9. */
export interface FixTexts {
  /** The button of all that is safe. */
  readonly fixSafe: (cells: string) => string;
  /** The button over one rule's findings. */
  readonly fixAll: string;
  /** Accessible name of the button over one rule's findings; begins with `fixAll`, which it shows. */
  readonly fixAllOf: (rule: string) => string;
  /** Writes what is offered in the row of a finding. */
  readonly fixOne: string;
  /** Accessible name of that button; begins with `fixOne`, which it shows. */
  readonly fixCell: (address: string) => string;
  /** The cell of the finding cannot be written to; why is in the words of what was left out. */
  readonly cannot: string;
  readonly undo: string;
  /** Another sheet is chosen than the one on which something can be undone: the way there. */
  readonly undoOn: (sheet: string) => string;

  readonly title: string;
  readonly about: string;
  readonly nothingToFix: string;
  readonly noneChosen: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly empty: string;
  /** Two values that look alike though they are not the same. */
  readonly looksAlike: string;
  readonly inFont: (font: string) => string;
  readonly column: string;
  readonly allColumns: string;
  readonly columnNamed: (letters: string, heading: string) => string;

  readonly decide: (address: string) => string;
  readonly decideAll: string;
  readonly leave: string;
  readonly yes: (word: string) => string;
  readonly no: (word: string) => string;
  /** The tick beside each cell of the preview. */
  readonly take: (address: string) => string;
  /** Names of what the eye cannot see. */
  readonly invisible: Readonly<Record<"blank" | "hardBlank" | "tab" | "lineBreak" | "widthless" | "control", string>>;

  /** What was decided in an earlier preview and could not be recalled. */
  readonly lapsed: string;
  /** Followed by addresses and names. */
  readonly lapsedCells: string;

  readonly leftOut: string;
  /** Followed by addresses. */
  readonly formulaCells: string;
  readonly settledCells: string;
  readonly byHandCells: string;
  readonly movedCells: string;
  /** Columns with these headings were to be written to, and are not there or not read any more. */
  readonly columnsGone: (headings: string) => string;
  readonly mergedCells: string;

  readonly write: (count: string) => string;

  readonly fixed: (written: string) => string;
  readonly undone: (written: string) => string;
  readonly nothingWritten: Message;
  readonly leftChanged: (count: string) => string;
  readonly leftFormulas: (count: string) => string;
  readonly leftMoved: (count: string) => string;
  readonly leftRefused: (count: string) => string;
  /** Beside a failure that came while fixes were written or undone. */
  readonly unsure: string;
}
