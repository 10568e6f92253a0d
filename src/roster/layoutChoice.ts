import { FIELDS, type Field } from "./field";
import { LEVEL_2_FIELDS } from "./fieldsOfLayout";
import type { Layout } from "./layout";
import type { MarkedFields } from "./markAnswers";
import type { WordAnswer } from "./questions/wordAnswers";

/** What was said because of a legend: those marked in a column are not done; by its words who is not marked may be. */
export interface LegendAnswer {
  column: number;
  blankIsDone: boolean;
}

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
  /** What was said because of legends, by `legendKey`; null: it does not speak of the column. */
  legends?: Readonly<Record<string, LegendAnswer | null>>;
  /** The one of them that stands on the sheet, by which it is read. */
  legend?: string;
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
export function isNoChoice({ columns, legend: _, ...others }: LayoutChoice): boolean {
  return [others, columns].every((said) => Object.keys(said).length === 0);
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
    delete changed.legend;
  }
  return changed;
}

/** The field that has a column now and loses it when the column is given to another; null where none does. */
export function displacedField(columns: Layout["columns"], field: Field, column: number | null): Field | null {
  return FIELDS.find((other) => other !== field && columns[other]?.index === column) ?? null;
}
