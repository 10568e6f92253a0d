// Run by Stryker in its copy of the project: one test file that holds all tests of a folder, so that each mutant loads the sources once.
import { readdirSync, writeFileSync } from "node:fs";
import { JOINED } from "./joined.mjs";

const folder = `test/${process.argv[2]}`;
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".test.ts"));
const suites = files.sort().map((name) => `describe("${name}", () => void require("./${folder}/${name}"));`);
// A broken law need not be shrunk to its smallest case, and must be found broken in each run.
writeFileSync(
  JOINED,
  [`require("fast-check").configureGlobal({ seed: 1, endOnFailure: true });`, ...suites].join("\n"),
);
