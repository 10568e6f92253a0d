import { HostError } from "../../excel/host/hostError";
import { untilAborted } from "../untilAborted";

/**
 * So long she waits for a list that she stopped to be taken away again, in milliseconds: then that Excel does not
 * answer is said.
 */
const STOP_PATIENCE = 5_000;

/**
 * Does work that takes itself back where `own` is stopped, which is waited for, but not for ever: it rejects with a
 * HostError then. Where the pane does not want it any more, `signal`, it is stopped too and not waited for.
 */
export async function stoppable<T>(
  own: AbortController,
  signal: AbortSignal,
  work: (stopped: AbortSignal) => Promise<T>,
): Promise<T> {
  const waiting = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  own.signal.addEventListener("abort", () => {
    timer = setTimeout(() => waiting.abort(new HostError("no-answer", "", "The list was stopped.")), STOP_PATIENCE);
  });
  signal.addEventListener("abort", () => {
    own.abort();
    waiting.abort(signal.reason);
  });
  try {
    return await untilAborted(work(own.signal), waiting.signal);
  } finally {
    clearTimeout(timer);
  }
}
