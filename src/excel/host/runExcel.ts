import { tellingOfCellEditing } from "./cellEditing";
import { asHostError } from "./hostError";
import type { UndoStep } from "./undoStep";

/**
 * Runs one user action against the workbook. If a cell is being edited, it waits until that is done instead of failing,
 * and says so (watchCellEditing). Throws HostError where the host refuses.
 * @param step what the action is a part of; by itself it is its own
 */
export async function runExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  step?: UndoStep,
): Promise<Result> {
  try {
    return await tellingOfCellEditing(step?.run(work) ?? Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    throw asHostError(error);
  }
}

/**
 * Runs something beside the user's work. It does not use Excel.run, which sends another request to release every range
 * that it tracked. Here no range is tracked, so that a range found by a method is known until the next sync only. While
 * the user edits a cell it does not wait, but throws HostError "cell-editing". Throws HostError where the host refuses.
 */
export async function runInBackground<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(new Excel.RequestContext());
  } catch (error) {
    throw asHostError(error);
  }
}
