import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

function run(program, ...args) {
  // What a package manager says when all goes well is long and of no use.
  return spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

/** What a command must begin with to run as root without being asked for a password; null where that cannot be. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : null;
}

/** Debian itself: what Ubuntu calls chromium is only a pointer to its own store. */
const isDebian = () => existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));

/** Installs a browser the way this machine does it, saying which. */
export function installBrowser() {
  const root = isDebian() ? asRoot() : null;
  if (root === null) {
    console.log("No Chrome, Edge or Chromium here: installing Playwright's Chromium into your own folder …");
    return run(process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium");
  }
  console.log("No Chrome, Edge or Chromium here: installing Debian's chromium-headless-shell with apt-get …");
  const aptGet = (...args) => run(...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args);
  return (
    aptGet("update") &&
    aptGet("install", "-y", "--no-install-recommends", "chromium-headless-shell", "fonts-liberation")
  );
}
