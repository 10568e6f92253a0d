// Takes the pictures of printed reports that README shows: `node scripts/takeReportPages.mjs`, after `npm run browser` or `npm start` has
// built. LibreOffice prints them, pdftoppm (poppler-utils) makes pictures of the pages.
/* global window -- what runs in the page */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import JSZip from "jszip";
import { findBrowser } from "../test/support/findBrowser.mjs";
import { findOffice } from "../test/support/findOffice.mjs";
import { serve } from "../workbench/server.mjs";

/** The rosters, and what is filled in of the form; by the name of the picture. */
const REPORTS = {
  "report-standalone": {
    roster: "02-title-and-signatures",
    standalone: true,
    fields: {
      "Cơ quan báo cáo": "Bảo hiểm xã hội tỉnh Lai Châu",
      "Nơi lập báo cáo": "Lai Châu",
      "Số báo cáo": "12/BC-BHXH",
    },
  },
  "report-draft": { roster: "84-error-values", fields: { "Cơ quan báo cáo": "Bảo hiểm xã hội tỉnh Lai Châu" } },
  "report-no-units": { roster: "58-no-unit-column", fields: {} },
};
/** The first pages are enough to see how it looks; grey, as most are printed. */
const PICTURE = ["-r", "66", "-gray", "-l", "2", "-png"];

/** Writes a report in the workbench and gives the file. */
async function report(page, { roster, standalone, fields }) {
  await page.getByLabel("Mở tệp").setInputFiles(`test/rosters/${roster}.xlsx`);
  await page.waitForFunction((name) => window.workbench.book?.fileName === name, `${roster}.xlsx`);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.getByRole("tab", { name: "Báo cáo", exact: true }).click();
  const form = pane.getByRole("form", { name: "Báo cáo" });
  await form.getByRole("button", { name: "Thêm…", exact: true }).click();
  await form.getByLabel("Hình thức").selectOption(standalone ? "Báo cáo độc lập" : "Phụ lục kèm công văn");
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text);
  await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
  await pane.getByText("Đã lập báo cáo").first().waitFor();
  return Uint8Array.from(await page.evaluate(async () => Array.from(await window.workbench.save())));
}

/** The same file with every sheet hidden but the report, so that it alone is printed. */
async function reportAlone(file) {
  const zip = await JSZip.loadAsync(file);
  const xml = await zip.file("xl/workbook.xml").async("string");
  const hidden = xml.replace(/<sheet [^>]*>/g, (sheet) =>
    sheet.includes('name="Báo cáo VNeID"')
      ? sheet
      : sheet.replace(/ state="[^"]*"/, "").replace("<sheet", '<sheet state="hidden"'),
  );
  zip.file("xl/workbook.xml", hidden);
  return zip.generateAsync({ type: "uint8array" });
}

const folder = mkdtempSync(join(tmpdir(), "vneid-roster-"));
const { url, close } = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  await page.goto(url);
  await page.evaluate(() => window.workbench.ready);
  for (const [name, wanted] of Object.entries(REPORTS)) {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, await reportAlone(await report(page, wanted)));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(findOffice(), [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path], {
      stdio: "pipe",
    });
    execFileSync("pdftoppm", [...PICTURE, join(folder, `${name}.pdf`), join(folder, name)]);
  }
  for (const file of readdirSync(folder).filter((each) => each.endsWith(".png")))
    copyFileSync(join(folder, file), join("docs", file));
} finally {
  await browser.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
}
