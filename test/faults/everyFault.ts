import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIONS } from "./actions";
import { listOf, type KnownFaults } from "./knownFaults";
import { tryAction } from "./matrix";
import { useOwnTime } from "./ownTime";

/**
 * Not among the unit tests: `npm run faults` tries every fault at every request; with WRITE=1 it writes what fails as
 * known.
 */
const LIST = join(process.cwd(), "test/faults/known.json");
const readList = (): KnownFaults => JSON.parse(readFileSync(LIST, "utf8")) as KnownFaults;

const counts = { cases: 0, breaking: 0 };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

beforeAll(useOwnTime);

test.each(ACTIONS)("$name", async (action) => {
  const tried = await tryAction(
    action,
    (faults) => faults,
    (places) => places,
  );
  const failing = tried.filter(({ broken }) => Object.keys(broken).length > 0);
  counts.cases += tried.length;
  counts.breaking += failing.length;
  say(`${action.name}: ${String(tried.length)} cases, ${String(failing.length)} of them break a law`);
  for (const { fault, place, broken } of failing)
    for (const [law, what] of Object.entries(broken))
      say(`  ${fault} @${place || "all"}, ${law}: ${what.slice(0, 2).join(" | ").slice(0, 300)}`);

  const found = listOf(tried)[action.name] ?? {};
  if (process.env["WRITE"] !== "1") expect(found).toEqual(readList()[action.name] ?? {});
  else {
    const all = { ...readList(), [action.name]: found };
    const inOrder = ACTIONS.flatMap(({ name }) => (all[name] === undefined ? [] : [[name, all[name]] as const]));
    writeFileSync(LIST, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
  }
});

afterAll(() => say(`${String(counts.cases)} faults injected, ${String(counts.breaking)} break a law.`));
