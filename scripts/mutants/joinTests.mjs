// Run by Stryker in its copy of the project: one test file that holds all tests of a folder, so that each mutant loads
// the sources once.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { JOINED } from "./joined.mjs";

const filesIn = (folder) => readdirSync(folder, { recursive: true }).filter((name) => /\.(ts|mjs)$/.test(name));
const textsOf = (folder, names) => names.sort().map((name) => readFileSync(`${folder}/${name}`, "utf8"));

/** Small sheets with known readings, which tell of every part of reading a roster. */
const SHEETS = "test/roster/cases";

const own = `test/${process.argv[2]}`;
const folders = own.startsWith("test/roster/") && own !== SHEETS ? [own, SHEETS] : [own];
const support = textsOf("test/support", filesIn("test/support")).join("");
const suites = folders.flatMap((folder) =>
  filesIn(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => {
      // Stryker knows tests by their names, and takes over what it learned of them: a changed test must have another
      // name.
      const version = createHash("sha1")
        .update(support + textsOf(folder, [name]).join(""))
        .digest("hex")
        .slice(0, 8);
      return `describe("${name} ${version}", () => import("../../${folder}/${name}"));`;
    }),
);
// A broken law need not be shrunk to its smallest case, and must be found broken in each run. Where a law does not say
// how many cases it tries, 15 do instead of 100: a mutant is tried by every law that reaches it.
writeFileSync(
  JOINED,
  ['import fc from "fast-check";', "fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: 15 });", ...suites].join(
    "\n",
  ),
);
