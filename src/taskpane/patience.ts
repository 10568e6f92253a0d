import type { Failure } from "./failure";

/** Excel is given so long for an answer before the user is told, in milliseconds. */
export const PATIENCE = 30_000;

/** That Excel was given all that time and has not answered. */
export const NO_ANSWER: Failure = { kind: "host", reason: "no-answer", code: "" };

/** The wait for an answer of Excel. */
export interface Patience {
  /** Something has been answered: the wait begins anew. */
  readonly renew: () => void;
  readonly end: () => void;
}

/** Waits for an answer, and tells once it is overdue. */
export function startPatience(onOverdue: () => void): Patience {
  let timer = setTimeout(onOverdue, PATIENCE);
  return {
    renew() {
      clearTimeout(timer);
      timer = setTimeout(onOverdue, PATIENCE);
    },
    end() {
      clearTimeout(timer);
    },
  };
}
