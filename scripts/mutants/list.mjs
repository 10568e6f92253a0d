import { appendFileSync } from "node:fs";
import { relative } from "node:path";
import { isInSample } from "./sample.mjs";

/**
 * Whether a mutant was tried. The checker of the sample does not see those that no test reaches: of them the sample is
 * taken here.
 */
export function isTried(mutant) {
  return mutant.status === "NoCoverage" ? isInSample(mutant) : mutant.status !== "CompileError";
}

/**
 * A reporter of Stryker's that lists what was not noticed as it is found, so that a run that is cut short has told
 * something too.
 */
class ListReporter {
  onMutantTested(mutant) {
    const { status, fileName, mutatorName, replacement, location } = mutant;
    // Those killed by time are listed too: on a busy machine it may have been no loop without end.
    if (status === "Killed" || !isTried(mutant)) return;
    const place = [relative(process.cwd(), fileName), location.start.line, location.start.column].join(":");
    appendFileSync(
      process.env.MUTANTS_LIST,
      `${place} ${status} ${mutatorName}: ${replacement.replace(/\s+/g, " ")}\n`,
    );
  }
}

export const strykerPlugins = [{ kind: "Reporter", name: "list", injectableClass: ListReporter }];
