import type { Rule } from "./rule";

/** #N/A, #REF! and the like in a cell that is read. What it stands for is to verify. */
export const cellError: Rule = {
  id: "cell-error",
  severity: "error",
  needs: [],
  check({ errors }, from, to, report) {
    for (const { person, field } of errors) if (person >= from && person < to) report(person, field);
  },
  params: (_, __, field) => ({ field }),
  // Typed text that looks like an error is taken for one.
  stays: (_, cell) => `IFERROR(LEFT(${cell})="#",TRUE)`,
};
