import { existsSync } from "node:fs";
import { env, platform } from "node:process";
import { chromium } from "@playwright/test";
import { findInstalled, findOnPath } from "./findProgram.mjs";

function installedBrowser() {
  if (platform === "win32")
    return findInstalled(
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
      "Chromium/Application/chrome.exe",
    );
  if (platform === "darwin")
    return findInstalled(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    );
  // Chromium without windows of its own, where it is: the same engine, with a fifth less of the processor's time.
  return findOnPath(
    "chromium-headless-shell",
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chromium-browser",
    "microsoft-edge",
  );
}

/**
 * The browser that the tests drive: the one CHROME_PATH names, else a Chrome, Edge or Chromium of this machine, else
 * the one Playwright has installed; undefined where there is none.
 */
export function findBrowser() {
  const playwrights = chromium.executablePath();
  return env.CHROME_PATH || (installedBrowser() ?? (existsSync(playwrights) ? playwrights : undefined));
}
