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

/**
 * When a file, or anything in a folder, last changed: milliseconds. A folder changes when something in it is removed.
 */
function lastChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(`${path}/${name}`)));
}

/**
 * Builds what is older than its sources. The mark of a build that ended well stands in its own folder, which every
 * other build, such as `npm run build`, empties.
 * @param {(name: string, program: string, args: string[]) => boolean | Promise<boolean>} run runs a program of Node
 *   that builds what has this name; false where it fails
 * @returns {Promise<boolean>} false where a build failed
 */
export async function buildIfStale(run) {
  for (const { name, webpack, into, from } of TARGETS) {
    const mark = here(`${into}/.built`);
    const built = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (from.every((path) => lastChange(here(path)) <= built)) continue;
    if (!(await run(name, here("node_modules/webpack/bin/webpack.js"), webpack))) return false;
    writeFileSync(mark, "");
  }
  return true;
}
