// `npm test`: every check there is, in this order, up to the first that fails. Names of steps choose some of them:
// node test/run.mjs build browser
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { buildIfStale } from "../scripts/buildIfStale.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { findOffice } from "./support/findOffice.mjs";
import { findOnPath } from "./support/findProgram.mjs";
import { installBrowser } from "./support/installBrowser.mjs";

const RESULTS = ".cache/results";
const VITEST = "node_modules/vitest/vitest.mjs";
const HOME_ZONE = "Asia/Ho_Chi_Minh";
/** Where it is another day than in Vietnam for half of the time, and where clocks are put forward and back. */
const FAR_ZONE = "America/Los_Angeles";
/**
 * What a file names that could ask in what zone it is: what knows zones, and the packages that make dates of cells.
 * Tests that import such a file, however far away, run there too.
 */
const ASKS_ZONE = /\b(?:Date|Intl|toLocale(?:Date|Time)?String|exceljs|numfmt)\b/;

/** Where no import may lead back to where it came from. */
const CRUISED = ["src", "workbench", "test"];

let passed = 0;
let failed = 0;
let skipped = 0;

/** Programs that run now. */
const running = new Set();

/** Runs a program of Node, which says what it has to say into `output`; true where it exits with 0. */
async function node(program, args, { env = {}, output = "inherit" } = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["inherit", output, output],
    env: { ...process.env, ...env },
  });
  running.add(child);
  const [status] = await once(child, "exit");
  running.delete(child);
  return status === 0;
}

/** The results that a test runner has written; null where it did not come to that. */
function readResults(name) {
  try {
    return JSON.parse(readFileSync(`${RESULTS}/${name}.json`, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

async function vitest(name, args, env) {
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${RESULTS}/${name}.json`];
  const ok = await node(VITEST, [...args, ...report], { env });
  const results = readResults(name);
  passed += results?.numPassedTests ?? 0;
  failed += results?.numFailedTests ?? 0;
  skipped += (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
  return ok;
}

async function browserTests() {
  if (findBrowser() === undefined && !installBrowser()) {
    console.error("No browser could be installed. Install Chrome, Edge or Chromium, or name one in CHROME_PATH.");
    return false;
  }
  console.log(`In ${findBrowser()}:`);
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/browser.json` };
  const ok = await node("node_modules/@playwright/test/cli.js", ["test"], { env });
  const { stats } = readResults("browser") ?? {};
  passed += stats?.expected ?? 0;
  failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  skipped += stats?.skipped ?? 0;
  return ok;
}

/** The second opinion on our highlights' formulas: asked for where LibreOffice is, and in CI it must be. */
async function libreOfficeTests() {
  const office = findOffice();
  if (office !== undefined) {
    const args = ["run", "--config", "test/libreoffice/vitest.config.js"];
    if (findOnPath("pdftotext", "pdftotext.exe") !== undefined) return vitest("libreoffice", args, { SOFFICE: office });
    console.log("pdftotext (poppler-utils) was not found: the printed pages of the report were NOT measured.");
    const rest = await vitest("libreoffice", [...args, "--exclude", "**/printedReport.test.ts"], { SOFFICE: office });
    if (process.env.CI !== undefined) console.error("In CI it must be: install poppler-utils.");
    return rest && process.env.CI === undefined;
  }
  console.log("LibreOffice was not found: its second opinion on the highlights was NOT asked for.");
  if (process.env.CI === undefined) return true;
  console.error("In CI it must be: install LibreOffice Calc, or name its soffice in the variable SOFFICE.");
  return false;
}

function zoneTests() {
  const asking = ["src", "test", "workbench"]
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((file) => /\.tsx?$/.test(file) && ASKS_ZONE.test(readFileSync(file, "utf8")));
  return vitest("zone", ["related", "--run", "--config", "test/zoneTests.config.js", ...asking], { TZ: FAR_ZONE });
}

/**
 * Steps of programs that use one core each, but oxlint, which is done in some seconds of all: they run beside each
 * other, the longest from the beginning.
 */
const ON_ONE_CORE = {
  lint: async (run) => {
    const cruise = ["--config", ".dependency-cruiser.mjs", ...CRUISED];
    const both = [
      run("node_modules/eslint/bin/eslint.js", ["--max-warnings", "0", "."]),
      run("node_modules/dependency-cruiser/bin/dependency-cruise.mjs", cruise),
    ];
    return (await Promise.all(both)).every(Boolean);
  },
  format: (run) => run("node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  types: (run) => run("node_modules/oxlint/bin/oxlint", ["--type-aware", "--type-check", "--deny-warnings"]),
  build: (run) => buildIfStale((_, program, args) => run(program, args)),
};

/** Steps that use all cores. */
const ON_ALL_CORES = {
  unit: () => vitest("unit", ["run"], { TZ: HOME_ZONE }),
  zone: zoneTests,
  browser: browserTests,
  libreoffice: libreOfficeTests,
};

let freeCores = availableParallelism();
const waiting = [];

/** Does some work as soon as a core is free for it: who asks first is served first. */
async function onFreeCore(work) {
  if (freeCores > 0) freeCores--;
  else await new Promise((resolve) => waiting.push(resolve));
  const done = await work();
  const next = waiting.shift();
  if (next === undefined) freeCores++;
  else next();
  return done;
}

/** Starts a step of ON_ONE_CORE; at its end gives how it went, and how to show what its programs said. */
async function startOnOneCore(name) {
  const files = [];
  let time = 0;
  const run = (program, args) => {
    const file = `${RESULTS}/${name}-${files.length}.txt`;
    files.push(file);
    return onFreeCore(async () => {
      const started = performance.now();
      const ok = await node(program, args, { output: openSync(file, "w") });
      time += performance.now() - started;
      return ok;
    });
  };
  const ok = await ON_ONE_CORE[name](run);
  return { ok, time, show: () => files.forEach((file) => process.stdout.write(readFileSync(file))) };
}

async function onAllCores(name) {
  const started = performance.now();
  const ok = await ON_ALL_CORES[name]();
  return { ok, time: performance.now() - started };
}

const STEPS = [...Object.keys(ON_ONE_CORE), ...Object.keys(ON_ALL_CORES)];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. The steps are ${STEPS.join(", ")}.`);
  process.exit(1);
}
const chosen = STEPS.filter((name) => asked.length === 0 || asked.includes(name));

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const started = new Map(chosen.filter((name) => name in ON_ONE_CORE).map((name) => [name, startOnOneCore(name)]));
let complaint = null;
for (const name of chosen) {
  console.log(`\n── ${name}`);
  const { ok, time, show } = await (started.get(name) ?? onAllCores(name));
  show?.();
  console.log(`── ${name}: ${ok ? "ok" : "FAILED"}, ${(time / 1000).toFixed(1)} s`);
  if (!ok) {
    complaint = `Stopped: the step “${name}” failed; to run it alone: node test/run.mjs ${name}`;
    waiting.length = 0;
    for (const program of running) program.kill();
    break;
  }
}
if (complaint === null && skipped > 0) complaint = `${skipped} tests were skipped: a skipped test has not passed.`;
if (complaint !== null) {
  console.error(`\n${complaint}`);
  process.exitCode = 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
