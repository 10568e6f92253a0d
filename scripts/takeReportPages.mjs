// Takes the pictures of printed reports that README shows: `node scripts/takeReportPages.mjs`. They are pages that LibreOffice prints for
// test/libreoffice/printedReport.test.ts; pdftoppm (poppler-utils) makes the pictures.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOffice } from "../test/support/findOffice.mjs";

/** By office (test/support/sixOffices.ts): the pages that show something of their own. */
const PAGES = {
  small: [1, 3],
  draft: [1],
  "60-units": [2],
  "three-signers": [3],
  2000: [7],
};
/** Small, and grey, as most are printed. */
const PICTURE = ["-r", "66", "-gray", "-png", "-singlefile"];

const folder = mkdtempSync(join(tmpdir(), "vneid-roster-"));
try {
  execFileSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "--config", "test/libreoffice/jest.config.js", "printedReport"],
    { stdio: "inherit", env: { ...process.env, SOFFICE: findOffice(), REPORT_PAGES: folder } },
  );
  for (const [name, pages] of Object.entries(PAGES))
    for (const page of pages) {
      const only = ["-f", String(page), "-l", String(page)];
      execFileSync("pdftoppm", [
        ...PICTURE,
        ...only,
        join(folder, `${name}.pdf`),
        join("docs", `report-${name}-${page}`),
      ]);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
