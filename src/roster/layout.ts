import type { DoubtfulSign } from "./cells/doubtfulSign";
import type { Field } from "./field";
import type { MarkedFields } from "./markAnswers";
import type { RowSpan } from "../grid/rowSpan";
import type { PersonElsewhere } from "./personElsewhere";

/**
 * How sure the reader is of a column: heading equal to a known spelling, close to one, or only taken for want of a
 * better.
 */
export type Confidence = "certain" | "likely" | "guess";

/** A column that serves a field. */
export interface Column {
  /** Counted from 0 over the whole sheet (A = 0). */
  index: number;
  /** The heading as the user sees it, blanks collapsed, levels joined by " > ". */
  heading: string;
  confidence: Confidence;
  /** The user said so. */
  chosen?: true;
}

/** Where things are on a sheet that holds a roster. Rows and columns are counted from 0 over the whole sheet. */
export interface Layout {
  header: RowSpan;
  columns: Partial<Record<Field, Column>>;
  /** The STT column, null where there is none. */
  ordinal: number | null;
  /** People are numbered "1.1", "1.2": a plain number stands before what they belong to. */
  nestedNumbers?: true;
  /** Leftmost column with a heading: section rows and subtotals may have their text anywhere from here to the name. */
  left: number;
  /** Fields that more than one column claims with equal right; the leftmost was taken. */
  ambiguous: readonly Field[];
  /** Of those fields, the columns that claim it, from the left. */
  claimants?: Partial<Record<Field, readonly Column[]>>;
  /**
   * Columns whose values look like those of a field that has none, or one without such values: to be offered, never
   * taken.
   */
  suggested?: Partial<Record<Field, Column>>;
  /**
   * true: a 2 stands in the level-2 column, so that its values are levels, and 1 is not done; or the user says so.
   * false: she says they are marks.
   */
  holdsLevels?: boolean;
  /** "Mức 1" or the like stands in the level-2 column. */
  namesLevels?: true;
  /**
   * A sign in the level-2 column of which its other values leave open whether it says yes or no, and the user has not
   * said.
   */
  doubtfulSign?: DoubtfulSign;
  /** What the user says of marks in doubt. */
  marks?: MarkedFields;
  /**
   * A "Chưa …" column that is the only one of level 2. It is among `columns` only where the user said that blank means
   * done (design §5).
   */
  loneNot?: Column;
  /** The user said so of `loneNot`. */
  blankMeansDone?: true;
  /** The column of reasons is one of notes, taken for want of another: it holds other things, too. */
  notesForReason?: true;
  /** The leftmost column of a second table beside this one, which is left out. */
  beside?: number;
  /** Who stands above the headings. */
  above?: readonly PersonElsewhere[];
  /** Fields of marks in whose column numbers could be days, of which none is shown as one: they say nothing. */
  bareDays?: readonly Field[];
  /** Days of this sheet are numbered from 1904. */
  date1904?: true;
}
