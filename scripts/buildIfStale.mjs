import { spawnSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the workbench serves: how it is built, where to, and from what. */
const TARGETS = [
  {
    name: "the pane, with office.js beside it",
    webpack: ["--env", "offline"],
    into: "dist/pane",
    from: ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"],
  },
  {
    name: "the workbench",
    webpack: ["--config", "workbench/webpack.config.js"],
    into: "dist/workbench",
    from: ["workbench", "src", "package-lock.json"],
  },
];

/** When a file, or anything in a folder, last changed: milliseconds. A folder changes when something in it is removed. */
function lastChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(`${path}/${name}`)));
}

/**
 * Builds what is older than its sources, saying so. The mark of a build that ended well stands in its own folder, which
 * every other build, such as `npm run build`, empties.
 * @returns {boolean} false where a build failed
 */
export function buildIfStale() {
  for (const { name, webpack, into, from } of TARGETS) {
    const mark = here(`${into}/.built`);
    const started = Date.now();
    const built = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (from.every((path) => lastChange(here(path)) <= built)) continue;
    console.log(`Building ${name} …`);
    const { status } = spawnSync(process.execPath, [here("node_modules/webpack/bin/webpack.js"), ...webpack], {
      cwd: here("."),
      stdio: "inherit",
    });
    if (status !== 0) return false;
    writeFileSync(mark, "");
    console.log(`Built ${name} (${((Date.now() - started) / 1000).toFixed(1)} s).`);
  }
  return true;
}
