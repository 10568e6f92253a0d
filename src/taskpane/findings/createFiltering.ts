import { breathe } from "../../excel/host/breathe";
import type { Checked } from "../../excel/check/checkResult";
import { ruleTextFor } from "../../text/ruleTextFor";
import type { Texts } from "../../text/texts";
import type { FindingFilter } from "./findingFilter";
import type { filterFindings } from "./filterFindings";

/** Steps of filtering that take a part of a frame: some thousand findings. */
const STEPS_AT_ONCE = 5;

/** What is to be filtered, and how. */
export interface FilterJob {
  checked: Pick<Checked, "findings" | "roster">;
  filter: FindingFilter;
  /** The words of rules are searched in this language. */
  texts: Texts;
}

/**
 * Filtering findings so that the pane stays alive. Both ways give ascending indexes of the findings that a filter
 * wants.
 */
export interface Filtering {
  /**
   * Gives them at once, so that nothing jumps; null where they are too many for that, or nothing was filtered before.
   */
  readonly atOnce: (job: FilterJob) => Int32Array | null;
  /** Gives null where another call came before the end. Rejects where what filters cannot be loaded. */
  readonly run: (job: FilterJob) => Promise<Int32Array | null>;
  /** Whatever runs comes to nothing. */
  readonly stop: () => void;
}

/** Makes a filtering; what filters is loaded with the first `run`. */
export function createFiltering(): Filtering {
  let filter: typeof filterFindings | null = null;
  let running = new AbortController();

  function begin(loaded: typeof filterFindings, { checked, filter: wanted, texts }: FilterJob) {
    return loaded(checked.findings, checked.roster, wanted, (rule) => {
      const { name, sentence } = ruleTextFor(texts, rule);
      return `${name} ${sentence({})}`;
    });
  }

  function stop(): AbortSignal {
    running.abort();
    return (running = new AbortController()).signal;
  }

  return {
    atOnce(job) {
      if (filter === null) return null;
      const steps = begin(filter, job);
      for (let count = 0; count < STEPS_AT_ONCE; count++) {
        const step = steps.next();
        if (step.done === true) return step.value;
      }
      return null;
    },
    async run(job) {
      const signal = stop();
      filter = (await import(/* webpackChunkName: "filter" */ "./filterFindings")).filterFindings;
      const steps = begin(filter, job);
      for (let step = steps.next(); !signal.aborted; step = steps.next()) {
        if (step.done === true) return step.value;
        await breathe();
      }
      return null;
    },
    stop: () => void stop(),
  };
}
