// Takes the pictures of printed reports, page by page: `node scripts/takeReportPages.mjs`. They are what LibreOffice
// prints for test/libreoffice/printedReport.test.ts; pdftoppm (poppler-utils) makes the pictures.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOffice } from "../test/support/findOffice.mjs";

const PAGES = join("docs", "pages");
/** By office (test/support/sixOffices.ts): what is particular. */
const OFFICES = {
  small: "A report of its own, of twelve people, that one person signs for another",
  draft: "An annex that is a draft still: two people are to be verified",
  "no-units": "An annex about a list that tells no units; nothing is said yet of the office",
  "three-signers": "An annex that three sign whose titles are long",
  "60-units":
    "Sixty units, and every reason there is; long names of offices, a long place, many to whom the report goes",
  2000: "Two thousand people, of whom six hundred are not done",
};
/** Of more pages than these the last one is shown as well: those between are a list that goes on. */
const MOST = 10;
/** Small, and grey, as most are printed. */
const PICTURE = ["-r", "60", "-gray", "-png"];

const folder = mkdtempSync(join(tmpdir(), "vneid-roster-"));
try {
  execFileSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "test/libreoffice/vitest.config.js", "printedReport"],
    { stdio: "inherit", env: { ...process.env, SOFFICE: findOffice(), REPORT_PAGES: folder } },
  );
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES);
  const parts = Object.entries(OFFICES).map(([name, particular]) => {
    execFileSync("pdftoppm", [...PICTURE, join(folder, `${name}.pdf`), join(PAGES, name)]);
    const files = readdirSync(PAGES).filter((file) => file.startsWith(`${name}-`));
    const pictures = files.toSorted().flatMap((file, at) => {
      if (at < MOST || at === files.length - 1) return [`![${name}, page ${String(at + 1)}](${file})`];
      rmSync(join(PAGES, file));
      return [];
    });
    return [`## ${name}`, `${particular}.`, pictures.join("\n")].join("\n\n");
  });
  const title = "# Reports of six offices, page by page, as LibreOffice prints them";
  writeFileSync(join(PAGES, "README.md"), `${[title, ...parts].join("\n\n")}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
