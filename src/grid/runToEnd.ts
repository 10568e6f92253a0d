/** Runs steps to their end at once, where nobody waits meanwhile. Gives what they come to. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
