import fc from "fast-check";
import { readCases } from "./caseFiles";
import { KINDS } from "./kinds";

/** Laws that some case is known to break: `npm run fuzz` finds them, and a case of each is kept. */
const known = new Set(readCases().flatMap(([, { breaks }]) => breaks));
/** Always the same cases; `npm run fuzz` tries others. */
const SEED = 1397;
const CASES = 300;

test.each(KINDS)("$name: no case breaks a law that none is known to break", async (each) => {
  await each.with(async ({ share, cases, laws }) => {
    const property = fc.asyncProperty(await cases(), async (one) => {
      const broken = await laws(one);
      expect(broken.filter(({ law }) => !known.has(law))).toEqual([]);
    });
    await fc.assert(property, { seed: SEED, numRuns: Math.ceil(CASES * share) });
  });
});

test.each(readCases())("%s breaks what it is known to break, and nothing else", async (_, { kind, breaks, input }) => {
  const found = KINDS.find(({ name }) => name === kind);
  if (found === undefined) throw new Error(`There is no kind ${kind}.`);
  const broken = await found.with(({ laws }) => laws(input as never));
  expect([...new Set(broken.map(({ law }) => law))].sort()).toEqual([...breaks].sort());
});
