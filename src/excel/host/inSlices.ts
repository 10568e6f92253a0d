import { breathe } from "./breathe";

/** So long, in milliseconds, the pane may be deaf to clicks before it breathes (design §10). */
const SLICE = 10;

/**
 * Runs steps to their end, each far shorter than a slice, and lets the pane breathe before every slice, the first one
 * too: whoever calls may have worked long already. Gives what they come to.
 */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let end = 0;
  for (;;) {
    if (performance.now() >= end) {
      await breathe();
      end = performance.now() + SLICE;
    }
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
