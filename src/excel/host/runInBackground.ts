import { asHostError } from "./hostError";

/**
 * Runs something beside the user's work. Not by Excel.run, which sends a request of its own to clear up behind every range that it has
 * tracked: here none is tracked, and a range found by a method is known until the next sync only. A cell that is being edited is no reason
 * to wait, but a HostError "cell-editing". Throws HostError where the host refuses.
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
