import type { CellValue } from "../grid/cellValue";
import type { DateCode } from "../grid/excelDate";
import type { Layout } from "../roster/layout";

/** One cell as it is now: all that a fix may know. */
export interface FixableCell {
  value: CellValue;
  numberFormat: string;
  font: string;
  /** A day in it counts from 1904. */
  date1904?: true;
}

/** What a cell is to become. Whatever is not said here stays as it is. */
export interface CellFix {
  value: string;
  /** Whether the cell must be formatted as text, so that digits stay digits. */
  asText: boolean;
  font?: string;
}

/** What a cell is read by. */
export interface FixContext {
  layout: Layout;
  /** yyyymmdd of the day of the fix. */
  today: DateCode;
}

/**
 * How what a rule finds can be put right (design §3, "Contracts"). A pure function of the one cell and of what it is
 * read by, never of the roster, which may be out of date by the time somebody presses the button.
 */
export interface Fix {
  /** Changes nothing that anybody could mean otherwise: may be done together with all others of its kind. */
  readonly safe: boolean;
  /** The texts among which the user decides for each cell; absent where there is nothing to decide. */
  readonly choices?: readonly string[];
  /**
   * The choices say yes and no, in this order: where their column has words of its own for them, these are offered in
   * their place.
   */
  readonly marks?: true;
  /** Whether a found cell can be put right by itself, by its column (from 0); absent: all can. */
  readonly fits?: (layout: Layout, column: number) => boolean;
  /** The cell put right; null where that would change nothing, or the cell is no longer what the rule finds. */
  readonly propose: (cell: FixableCell, context: FixContext, choice?: string) => CellFix | null;
}
