import type { CheckResult } from "../../excel/check/checkResult";
import type { SheetPreview } from "../../excel/columns/previewSheet";
import type { Field } from "../../roster/field";
import type { Layout } from "../../roster/layout";

function sameColumns(a: Partial<Record<Field, { index: number }>>, b: Layout["columns"]): boolean {
  const shape = (columns: Partial<Record<Field, { index: number }>>): string =>
    Object.entries(columns)
      .map(([field, { index }]) => `${field} ${index}`)
      .sort()
      .join();
  return shape(a) === shape(b);
}

/** Whether a result is read by other columns than are shown now of the same sheet. */
export function readsOtherwise(preview: SheetPreview, { checked }: CheckResult): boolean {
  if (checked === null) return preview.people > 0;
  const { header, columns, blankMeansDone, holdsLevels } = checked.roster.layout;
  return (
    header.first !== preview.header?.first ||
    header.last !== preview.header.last ||
    (blankMeansDone === true) !== preview.blankMeansDone ||
    (preview.holdsLevels !== null && (holdsLevels === true) !== preview.holdsLevels) ||
    !sameColumns(preview.columns, columns)
  );
}
