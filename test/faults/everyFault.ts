import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIONS } from "./actions";
import { listOf, type KnownFaults } from "./knownFaults";
import known from "./known.json";
import { tryAction, type Tried } from "./matrix";
import { useOwnTime } from "./ownTime";

/** Not among the unit tests: `npm run faults` tries every fault at every request; with WRITE=1 it writes what fails as known. */
const LIST = join(process.cwd(), "test/faults/known.json");

const all: Tried[] = [];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

beforeAll(useOwnTime);

test.each(ACTIONS)("$name", async (action) => {
  const tried = await tryAction(
    action,
    (faults) => faults,
    (places) => places,
  );
  all.push(...tried);
  const failing = tried.filter(({ broken }) => Object.keys(broken).length > 0);
  say(`${action.name}: ${String(tried.length)} cases, ${String(failing.length)} of them break a law`);
  for (const { fault, place, broken } of failing)
    for (const [law, what] of Object.entries(broken))
      say(`  ${fault} @${place || "all"}, ${law}: ${what.slice(0, 2).join(" | ").slice(0, 300)}`);
});

afterAll(() => {
  const list = listOf(all);
  const failing = all.filter(({ broken }) => Object.keys(broken).length > 0);
  say(`${String(all.length)} faults injected, ${String(failing.length)} break a law.`);
  if (process.env["WRITE"] === "1") writeFileSync(LIST, `${JSON.stringify(list, null, 2)}\n`);
  else expect(list).toEqual(known as KnownFaults);
});
