import { asHostError } from "./hostError";

/**
 * Runs one user action against the workbook. If a cell is being edited, it waits until that is done instead of failing.
 * Throws HostError where the host refuses.
 */
export async function runExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asHostError(error);
  }
}
