import type { Grid } from "../grid/grid";
import { recallChoice, type KeptForm } from "../roster/columns/keptForm";
import { FIELDS } from "../roster/field";
import { chooseColumn, NO_CHOICE, type LayoutChoice } from "../roster/layoutChoice";
import { servingChoice } from "../roster/questions/answeredLegend";
import type { KeptInFile } from "./keptInFile";
import type { FileSheet } from "./openBook";

/** A choice that fills in what another leaves open: where both say something, the upper one stands. */
function laidOver(upper: LayoutChoice, lower: LayoutChoice): LayoutChoice {
  const { columns, marks } = FIELDS.reduce((choice, field) => {
    const column = upper.columns[field];
    return column === undefined ? choice : chooseColumn(choice, field, column);
  }, lower);
  const both = { ...marks, ...upper.marks };
  const legends = { ...lower.legends, ...upper.legends };
  return {
    ...lower,
    ...upper,
    columns,
    ...(Object.keys(both).length > 0 && { marks: both }),
    ...(Object.keys(legends).length > 0 && { legends }),
  };
}

/**
 * What is known of a sheet of a file, as the pane of its office knows it: what was said of the sheet in its workbook.
 * What was answered here for files of its form fills in what that leaves open; not so where a report was written there,
 * which is held against its people as they were counted.
 */
export function choiceOfSheet(
  { name, rows }: Pick<FileSheet, "name" | "rows">,
  head: Grid,
  { forms: own, words }: KeptInFile,
  forms: readonly KeptForm[],
  isReported: boolean,
): LayoutChoice {
  const ofSheet = recallChoice(
    head,
    own.filter(({ sheetName }) => sheetName === name),
  )?.choice;
  const ofForm = servingChoice(recallChoice(head, forms)?.choice ?? NO_CHOICE, rows);
  const { words: said = [], ...choice } =
    ofSheet === undefined ? ofForm : isReported ? ofSheet : laidOver(ofSheet, ofForm);
  const answers = [...new Map([...(isReported ? [] : said), ...words])];
  return answers.length === 0 ? choice : { ...choice, words: answers };
}
