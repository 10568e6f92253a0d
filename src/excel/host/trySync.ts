import { asHostError, HostError } from "./hostError";

/** Sends what is queued. False where Excel refuses it; throws what is no refusal. */
export async function trySync(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (thrown) {
    if (!(asHostError(thrown) instanceof HostError)) throw thrown;
    return false;
  }
}
