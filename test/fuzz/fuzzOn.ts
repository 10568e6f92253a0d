import fc from "fast-check";
import { readCases, writeCase } from "./caseFiles";
import { KINDS, type Kind } from "./kinds";

/** Not among the unit tests: `npm run fuzz -- MINUTES`. */
const MINUTES = Number(process.env["FUZZ_MINUTES"]);
/** Cases between two looks at the clock. */
const AT_ONCE = 50;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const known = new Set(readCases().flatMap(([, { breaks }]) => breaks));
const counts = { cases: 0, breaking: 0, found: [] as string[] };

/** Tries some cases; one that breaks a law that none was known to break is shrunk and kept. */
async function tryOn<Case>({ name, cases, laws }: Kind<Case>, seed: number, numRuns: number): Promise<void> {
  /** The law whose first breach is being shrunk. */
  const shrinking: { law?: string } = {};
  const property = fc.asyncProperty(await cases(), async (one) => {
    const broken = [...new Set((await laws(one)).map(({ law }) => law))];
    if (shrinking.law === undefined) {
      counts.cases++;
      if (broken.length > 0) counts.breaking++;
      const unknown = broken.find((law) => !known.has(law));
      if (unknown !== undefined) shrinking.law = unknown;
    }
    return shrinking.law === undefined || !broken.includes(shrinking.law);
  });
  // an interrupt would end the very case that takes longest, and what it found out with it
  const { failed, counterexample } = await fc.check(property, { seed, numRuns, skipAllAfterTimeLimit: 25_000 });
  if (!failed || counterexample === null || shrinking.law === undefined) return;
  const [input] = counterexample;
  const broken = await laws(input);
  const breaks = [...new Set(broken.map(({ law }) => law))];
  for (const law of breaks) known.add(law);
  const file = writeCase(shrinking.law, { kind: name, breaks, input });
  counts.found.push(file);
  say(`${file}: ${broken.map(({ law, what }) => `${law} (${what.replace(/\s+/gu, " ")})`).join("; ")}`);
}

test("no case breaks a law that none is known to break", async () => {
  const end = Date.now() + MINUTES * 60_000;
  for (let seed = Date.now() % 1_000_000; Date.now() < end; seed++) {
    for (const each of KINDS) await each.with((kind) => tryOn(kind, seed, Math.ceil(AT_ONCE * kind.share)));
  }
  const { cases, breaking, found } = counts;
  say(
    `${String(cases)} cases, ${String(breaking)} of them break a law; ${String(found.length)} laws not known to be broken.`,
  );
  expect(found).toEqual([]);
});
