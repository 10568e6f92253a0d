import { FIELDS, type Field } from "./field";
import { LEVEL_2_FIELDS } from "./fieldsOfLayout";
import type { Layout } from "./layout";
import type { MarkedFields } from "./markAnswers";
import type { WordAnswer } from "./questions/wordAnswers";

/**
 * What the user changed of a layout, and only that (design §4). Rows and columns are counted from 0 over the whole
 * sheet.
 */
export interface LayoutChoice {
  header?: Layout["header"];
  /** The column that is to serve a field; null: none is. */
  columns: Partial<Record<Field, number | null>>;
  /** Blank cells of a lone "Chưa …" column mean done (design §5); false: nobody can tell what they mean. */
  blankMeansDone?: boolean;
  /** What was said of the columns of level 2 was said because of one of these legends (`legendKey`). */
  legends?: readonly string[];
  /** The numbers of the level-2 column are levels; false: they are marks. */
  holdsLevels?: boolean;
  /** What marks in doubt say, by the field that their column serves. */
  marks?: MarkedFields;
  /**
   * What unclear words of level 2 mean in the files of this form, by their keys, the last answer last; in a sheet its
   * workbook says it.
   */
  words?: readonly (readonly [key: string, answer: WordAnswer])[];
}

/** The choice of a user who changed nothing. */
export const NO_CHOICE: LayoutChoice = { columns: {} };

/** Whether a choice leaves everything as it was found. */
export function isNoChoice({ header, columns, blankMeansDone, holdsLevels, marks, words }: LayoutChoice): boolean {
  const answers = [header, blankMeansDone, holdsLevels, marks, words];
  return answers.every((answer) => answer === undefined) && Object.keys(columns).length === 0;
}

/**
 * The choice with a column given to a field. A column serves one field: whatever it was chosen for before, it is so no
 * more.
 */
export function chooseColumn(choice: LayoutChoice, field: Field, column: number | null): LayoutChoice {
  const columns: LayoutChoice["columns"] = {};
  for (const other of FIELDS) {
    const chosen = choice.columns[other];
    if (chosen !== undefined && (chosen === null || chosen !== column)) columns[other] = chosen;
  }
  columns[field] = column;
  const marks = Object.entries(choice.marks ?? {}).filter(([marked]) => marked !== field);
  const changed: LayoutChoice = { ...choice, columns, marks: Object.fromEntries(marks) };
  if (marks.length === 0) delete changed.marks;
  // another column has words of its own, and is chosen whatever a legend says
  if (LEVEL_2_FIELDS.some((of) => of === field)) {
    delete changed.words;
    delete changed.legends;
  }
  return changed;
}

/** The field that has a column now and loses it when the column is given to another; null where none does. */
export function displacedField(columns: Layout["columns"], field: Field, column: number | null): Field | null {
  return FIELDS.find((other) => other !== field && columns[other]?.index === column) ?? null;
}
