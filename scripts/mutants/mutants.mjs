// `npm run mutants -- FOLDER [SHARE]`: breaks the sources of a folder of src, each mutant in one place, and tells which
// of them the tests of the same folder do not notice. SHARE, such as 0.2, tries a fixed sample of them instead of as
// many as eight minutes suffice for.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { isTried } from "./list.mjs";

/**
 * Bytes of sources whose mutants two free cores try in eight minutes: one mutant in 40 bytes, nine tenths of a second
 * of a core for each.
 */
const BYTES_IN_TIME = 40_000;

const folder = (process.argv[2] ?? "").replace(/^src\//, "").replace(/\/$/, "");
for (const path of [`src/${folder}`, `test/${folder}`]) {
  if (folder !== "" && existsSync(path)) continue;
  console.error(
    `npm run mutants -- FOLDER [SHARE], such as src/rules: there must be sources and tests, and ${path} is none.`,
  );
  process.exit(1);
}
const sources = readdirSync(`src/${folder}`, { recursive: true }).filter((name) => name.endsWith(".ts"));
const bytes = sources.reduce((sum, name) => sum + statSync(`src/${folder}/${name}`).size, 0);
const share = Math.min(1, Number(process.argv[3] ?? BYTES_IN_TIME / bytes));
process.env.MUTANTS_SHARE = String(share);
const file = `.cache/mutants/${folder.replaceAll("/", "-")}`;
const list = `${file}.txt`;
process.env.MUTANTS_LIST = list;
mkdirSync(dirname(list), { recursive: true });
writeFileSync(list, "");

const mutants = await new Stryker({
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutants/vitest.config.js", related: false },
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutants/sample.mjs", "./scripts/mutants/list.mjs"],
  checkers: share < 1 ? ["sample"] : [],
  buildCommand: `node scripts/mutants/joinTests.mjs ${folder}`,
  coverageAnalysis: "perTest",
  // The tests are run without a look at their types.
  disableTypeChecks: false,
  concurrency: 2,
  // So long that a busy machine is not taken for a loop without end.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: `${file}-${share.toFixed(3)}.json`,
  tempDirName: `${file}-copies`,
  ignorePatterns: ["/dist", "/docs", "/.cache"],
  reporters: ["progress-append-only", "list"],
}).runMutationTest();

const tried = mutants.filter(isTried);
const pathOf = ({ fileName }) => relative(process.cwd(), fileName);

/** A row of the table: how many mutants, and what became of them. */
function row(name, of) {
  const count = (...statuses) => of.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const share = of.length === 0 ? "–" : ((killed / of.length) * 100).toFixed(1);
  return [
    name,
    of.length,
    killed,
    count("Timeout"),
    count("Survived"),
    count("NoCoverage"),
    count("RuntimeError"),
    share,
  ];
}

const rows = [
  ["file", "mutants", "killed", "by time", "survived", "no test", "broke the run", "killed %"],
  ...[...new Set(tried.map(pathOf))].sort().map((path) =>
    row(
      path,
      tried.filter((mutant) => pathOf(mutant) === path),
    ),
  ),
  row(`src/${folder}`, tried),
];
const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => String(cells[column]).length)));
const pad = (cell, column) => (column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]));
console.log(`\n${rows.map((cells) => cells.map(pad).join("  ")).join("\n")}`);
console.log(`\n${tried.length} of ${mutants.length} mutants${share < 1 ? ": a fixed sample" : ", which are all"}.`);
console.log(`What was not noticed, or killed by time alone, is listed in ${list}.`);
