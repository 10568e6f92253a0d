// `npm test`: every check there is, in this order, up to the first that fails. Names of steps choose some of them:
// node test/run.mjs build browser
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { buildIfStale } from "../scripts/buildIfStale.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { findOffice } from "./support/findOffice.mjs";
import { findOnPath } from "./support/findProgram.mjs";
import { installBrowser } from "./support/installBrowser.mjs";

const RESULTS = ".cache/results";
const JEST = "jest/bin/jest.js";
const HOME_ZONE = "Asia/Ho_Chi_Minh";
/** Where it is another day than in Vietnam for half of the time, and where clocks are put forward and back. */
const FAR_ZONE = "America/Los_Angeles";

/** Where no import may lead back to where it came from. */
const CRUISED = ["src", "workbench", "test"];

let passed = 0;
let failed = 0;
let skipped = 0;

/** Runs a tool of node_modules, showing what it says; true where it exits with 0. */
function node(tool, args, env = {}) {
  const { status } = spawnSync(process.execPath, [`node_modules/${tool}`, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
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

function jest(name, args, env) {
  const ok = node(JEST, ["--json", `--outputFile=${RESULTS}/${name}.json`, ...args], env);
  const results = readResults(name);
  passed += results?.numPassedTests ?? 0;
  failed += results?.numFailedTests ?? 0;
  skipped += (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
  return ok;
}

function browserTests() {
  if (findBrowser() === undefined && !installBrowser()) {
    console.error("No browser could be installed. Install Chrome, Edge or Chromium, or name one in CHROME_PATH.");
    return false;
  }
  console.log(`In ${findBrowser()}:`);
  const ok = node("@playwright/test/cli.js", ["test"], { PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/browser.json` });
  const { stats } = readResults("browser") ?? {};
  passed += stats?.expected ?? 0;
  failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  skipped += stats?.skipped ?? 0;
  return ok;
}

/** The second opinion on our highlights' formulas: asked for where LibreOffice is, and in CI it must be. */
function libreOfficeTests() {
  const office = findOffice();
  if (office !== undefined) {
    const config = ["--config", "test/libreoffice/jest.config.js"];
    if (findOnPath("pdftotext", "pdftotext.exe") !== undefined) return jest("libreoffice", config, { SOFFICE: office });
    console.log("pdftotext (poppler-utils) was not found: the printed pages of the report were NOT measured.");
    const rest = jest("libreoffice", [...config, "--testPathIgnorePatterns", "printedReport"], { SOFFICE: office });
    if (process.env.CI !== undefined) console.error("In CI it must be: install poppler-utils.");
    return rest && process.env.CI === undefined;
  }
  console.log("LibreOffice was not found: its second opinion on the highlights was NOT asked for.");
  if (process.env.CI === undefined) return true;
  console.error("In CI it must be: install LibreOffice Calc, or name its soffice in the variable SOFFICE.");
  return false;
}

const STEPS = {
  format: () => node("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  types: () => node("typescript/bin/tsc", ["--noEmit"]),
  lint: () =>
    node("eslint/bin/eslint.js", ["--max-warnings", "0", "."]) &&
    node("dependency-cruiser/bin/dependency-cruise.mjs", ["--config", ".dependency-cruiser.mjs", ...CRUISED]),
  build: buildIfStale,
  unit: () => jest("unit", [], { TZ: HOME_ZONE }),
  zone: () =>
    jest("zone", ["test/grid", "test/roster", "test/rules", "test/summary", "test/highlights", "test/documents"], {
      TZ: FAR_ZONE,
    }),
  browser: browserTests,
  libreoffice: libreOfficeTests,
};

const unknown = process.argv.slice(2).filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. The steps are ${Object.keys(STEPS).join(", ")}.`);
  process.exit(1);
}
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STEPS);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let complaint = null;
for (const name of chosen) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const ok = STEPS[name]();
  console.log(`── ${name}: ${ok ? "ok" : "FAILED"}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!ok) {
    complaint = `Stopped: the step “${name}” failed; to run it alone: node test/run.mjs ${name}`;
    break;
  }
}
if (complaint === null && skipped > 0) complaint = `${skipped} tests were skipped: a skipped test has not passed.`;
if (complaint !== null) {
  console.error(`\n${complaint}`);
  process.exitCode = 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
