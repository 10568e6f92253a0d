// Takes the pictures that README and the user guide show: `node scripts/takeScreenshots.mjs`, after `npm run browser`
// or `npm start` has built.
/* global window -- what runs in the page */
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "../test/support/findBrowser.mjs";
import { serve } from "../workbench/server.mjs";

const { url, close } = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  mkdirSync("docs", { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  await page.goto(url);
  await page.evaluate(() => window.workbench.ready);
  const open = async (roster) => {
    const before = await page.evaluateHandle(() => window.workbench.host);
    await page.getByLabel("Mở tệp").setInputFiles(`test/rosters/${roster}.xlsx`);
    // The pane is loaded anew with each file: the one of the file before is not to be taken for it.
    await page.waitForFunction((old) => window.workbench.host !== old, before);
  };
  const pane = page.frameLocator("#pane iframe");
  const press = (button) => pane.getByRole("button", { name: button, exact: true }).click();
  const showTab = (tab) => pane.getByRole("tab", { name: tab, exact: true }).click();
  const check = async () => {
    await press("Kiểm tra");
    await pane.getByRole("button", { name: "Kiểm tra lại", exact: true, disabled: false }).waitFor();
  };
  const takePane = (name) => page.locator("#pane").screenshot({ path: `docs/${name}.png` });

  await open("07-names-and-fonts");
  await pane.getByText("Đã thấy 45 người").waitFor();
  await takePane("pane-start");
  await check();
  const doubtful = "Kết quả mức 2 không rõ";
  await pane.getByRole("button", { name: new RegExp(`^${doubtful} \\d`, "u") }).click();
  await pane.getByRole("list", { name: doubtful }).getByRole("button").first().click();
  await pane.getByRole("group", { name: /^Quyết định cho ô/u }).waitFor();
  await takePane("pane");
  await pane.getByRole("button", { name: /^Sửa nhanh/u }).click();
  await pane.getByRole("dialog").getByRole("table").waitFor();
  await takePane("pane-preview");

  await open("02-title-and-signatures");
  await check();
  // Until every highlight has been evaluated and drawn.
  await page.evaluate((name) => window.workbench.evaluatedHighlights(name), "Sheet1");
  await page.screenshot({ path: "docs/workbench.png" });

  await press("Thêm");
  await pane.getByRole("menuitem", { name: "Hướng dẫn", exact: true }).click();
  await pane.getByRole("searchbox", { name: "Tìm trong hướng dẫn" }).fill("dinh danh");
  await takePane("guide");
  await press("Quay lại");

  await showTab("Báo cáo");
  const form = pane.getByRole("form", { name: "Báo cáo" });
  await form.getByLabel("Cơ quan báo cáo").fill("Bảo hiểm xã hội tỉnh Lai Châu");
  await form.getByLabel("Nơi lập báo cáo").fill("Lai Châu");
  await takePane("pane-report");

  await press("Soạn email");
  await pane.getByRole("textbox", { name: "Nội dung" }).waitFor();
  await takePane("letter");
  await press("Quay lại");

  await press("Lập báo cáo");
  await pane.getByText("Đã lập báo cáo").first().waitFor();
  await page.locator('[data-address="A1"]').first().waitFor({ state: "attached" });
  await page.screenshot({ path: "docs/report.png" });
} finally {
  await browser.close();
  await close();
}
