import { createHash } from "node:crypto";
import { relative } from "node:path";

/** Share of the mutants that are tried, above 0 and up to 1. Stryker's processes inherit it. */
const share = () => Number(process.env.MUTANTS_SHARE ?? 1);

/** Whether a mutant belongs to the sample: the same ones in each run, and any mutant as likely as any other. */
export function isInSample({ fileName, mutatorName, replacement, location: { start } }) {
  const file = relative(process.cwd(), fileName).replace(/^.*sandbox-[^/]+\//, "");
  const text = [file, mutatorName, replacement, start.line, start.column].join("|");
  return createHash("sha1").update(text).digest().readUInt32BE() < share() * 2 ** 32;
}

/** A checker of Stryker's that lets the sample pass and leaves out the rest, as it leaves out what does not compile. */
class SampleChecker {
  init() {
    return Promise.resolve();
  }

  check(mutants) {
    const answer = (mutant) =>
      isInSample(mutant) ? { status: "passed" } : { status: "compileError", reason: "not in the sample" };
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)])));
  }
}

export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: SampleChecker }];
