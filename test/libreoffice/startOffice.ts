import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "node:process";
import { setTimeout } from "node:timers/promises";
import { officeProgram, profileIn } from "../support/convertFiles";

/** A workbook that stays open: LibreOffice goes once it has done what it was asked and nothing is open. */
const ANY_WORKBOOK = "test/rosters/01-first-row.xlsx";
const NAME = "open.xlsx";
const LONGEST_START = 120_000;

/**
 * Starts one LibreOffice for all tests, which every later call of it with the same profile leaves its work to: a start
 * takes some five seconds of a processor, and they ask ten times. Gives what ends it.
 */
export default async function startOffice(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "vneid-office-"));
  copyFileSync(ANY_WORKBOOK, join(folder, NAME));
  const profile = profileIn(folder);
  process.env["OFFICE_PROFILE"] = profile;
  const office = spawn(officeProgram(), [profile, "--headless", "--norestore", join(folder, NAME)], {
    stdio: "ignore",
  });
  const ended = once(office, "exit");
  const end = () => {
    if (platform !== "win32") office.kill();
    else if (office.exitCode === null) execFileSync("taskkill", ["/pid", String(office.pid), "/t", "/f"]);
  };
  // where the tests are stopped before they have come to their end, it would stay
  process.once("exit", end);
  const until = Date.now() + LONGEST_START;
  // written when the workbook is open
  while (!existsSync(join(folder, `.~lock.${NAME}#`))) {
    if (office.exitCode !== null || Date.now() > until) throw new Error("LibreOffice does not start.");
    await setTimeout(50);
  }
  return async () => {
    end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
