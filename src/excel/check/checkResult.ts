import type { Block } from "../../grid/block";
import type { DateSystem } from "../../grid/dateSystem";
import type { ReportMark } from "../../documents/report/reportMark";
import type { Mark } from "../../highlights/highlight";
import type { Judged } from "../../highlights/judgeRoster";
import type { Question } from "../../roster/questions/question";
import type { Field } from "../../roster/field";
import type { RowBlock } from "../../roster/rows/rowBlock";
import type { SheetFinding } from "../../rules/finding";
import type { RecalledColumns } from "../columns/columnMemory";

/** What was found in a roster. */
export interface Checked extends Judged {
  /**
   * False where the sheet is protected or may only be looked at: everything was checked, but nothing could be
   * highlighted.
   */
  highlighted: boolean;
}

/** What a check keeps of the sheet, so that another can read only the rows that have changed. */
export interface KeptSheet {
  /** Where everything stands: while it is the same, a row of the sheet is where it was. */
  shape: string;
  /**
   * Those in which something stands, from the top, and blank ones; where most are blank, not all of them. null: too
   * many to be kept.
   */
  rows: readonly RowBlock[] | null;
  /** The sheet row in which its used area ended. */
  lastRow: number;
  /** All that was read before its people, as a text: see `signsOfHead`. */
  signs: string;
  /** The one font of each column whose font was asked for; null where it has several. */
  fonts: Partial<Record<Field, string | null>>;
}

/** The outcome of "Kiểm tra". `checked` is null where the sheet holds no roster: `sheetFindings` says why. */
export interface CheckResult {
  sheetName: string;
  /** Excel's own name of the sheet, which stays when it is renamed. */
  sheetId: string;
  sheetFindings: readonly SheetFinding[];
  /** What is to be asked, one after the other, before the totals are believed. */
  questions: readonly Question[];
  checked: Checked | null;
  kept: KeptSheet | null;
  /**
   * The merged cells of the sheet when the user last had it checked: what asks for them ends her undo, so that the
   * background does not. null: Excel refused to tell them.
   */
  merged: readonly Block[] | null;
  /** From which year the days of the sheet count; null: none of them is a number. */
  dateSystem: DateSystem | null;
  /** What the sheet bears of highlights; null: they were taken off, and are not wanted. */
  drawn: readonly Mark[] | null;
  /** Whether it shows something other than what was found. */
  marksAreOld: boolean;
  /** The choice of columns that was remembered of this form and applied, where the caller gave none. */
  remembered?: RecalledColumns;
  /**
   * Of the report that the workbook holds; null where it holds none, not there where nothing was found out: on an empty
   * sheet, or where Excel refused.
   */
  report?: ReportMark | null | undefined;
}
