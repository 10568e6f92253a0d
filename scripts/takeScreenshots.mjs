// Takes the pictures that README shows: `node scripts/takeScreenshots.mjs`, after `npm run browser` or `npm start` has built.
/* global window -- what runs in the page */
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "../test/support/findBrowser.mjs";
import { serve } from "../workbench/server.mjs";

const ROSTER = "02-title-and-signatures";

const { url, close } = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  mkdirSync("docs", { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  await page.goto(url);
  await page.evaluate(() => window.workbench.ready);
  await page.getByLabel("Mở tệp").setInputFiles(`test/rosters/${ROSTER}.xlsx`);
  await page.waitForFunction((name) => window.workbench.book?.fileName === name, `${ROSTER}.xlsx`);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.getByRole("button", { name: "Lập báo cáo" }).waitFor();
  // Until every highlight has been evaluated and drawn.
  await page.evaluate((name) => window.workbench.evaluatedHighlights(name), "Sheet1");
  await page.screenshot({ path: "docs/workbench.png" });
  await page.locator("#pane").screenshot({ path: "docs/pane.png" });
  await pane.getByRole("button", { name: "Hướng dẫn", exact: true }).click();
  await pane.getByRole("searchbox", { name: "Tìm trong hướng dẫn" }).fill("dinh danh");
  await page.locator("#pane").screenshot({ path: "docs/guide.png" });
  await pane.getByRole("button", { name: "Quay lại" }).click();
  await pane.getByRole("button", { name: "Soạn thư" }).click();
  await pane.getByRole("textbox", { name: "Nội dung" }).waitFor();
  await page.locator("#pane").screenshot({ path: "docs/letter.png" });
  await pane.getByRole("button", { name: "Quay lại" }).click();
  await pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await pane.getByText("Đã lập báo cáo").first().waitFor();
  await page.locator('[data-address="A1"]').first().waitFor({ state: "attached" });
  await page.screenshot({ path: "docs/report.png" });
} finally {
  await browser.close();
  await close();
}
