import { expect, test, type Page } from "@playwright/test";
import { OFFICE_PATIENCE } from "../../src/taskpane/start/startPane";
import { pane as viPane } from "../../src/text/vi/pane";
import { paneFrame } from "./paneFrame";
import { openWorkbench } from "./workbench";

const TRY_AGAIN = { name: viPane.reload };

/** What the pane says where office.js stands beside it, as it does in this build. */
const NOT_LOADED = viPane.officeNotLoaded(null);

async function openPane(page: Page): Promise<void> {
  await page.goto("/", { waitUntil: "commit" });
  await page.locator("#pane iframe").waitFor();
}

const pane = (page: Page) => page.frameLocator("#pane iframe");

test("office.js that cannot be fetched: said at once, and “Thử lại” opens the pane", async ({ page }) => {
  await page.route("**/office/office.js", (route) => route.abort());
  await openPane(page);
  await expect(pane(page).getByRole("group", { name: NOT_LOADED.title })).toContainText(NOT_LOADED.sentence);
  await page.unroute("**/office/office.js");
  await pane(page).getByRole("button", TRY_AGAIN).click();
  await expect(pane(page).getByRole("combobox", { name: viPane.sheet })).not.toHaveValue("");
});

// the first that the page asks for, and the last that these ask for
for (const held of ["office.js", "office_strings.js"])
  test(`${held} that does not come: words at once, a sentence after a while, and it goes on once it does`, async ({
    page,
  }) => {
    await page.clock.install();
    let letGo = (): void => undefined;
    const released = new Promise<void>((resolve) => (letGo = resolve));
    let asked = false;
    await page.route(`**/office/**/${held}`, async (route) => {
      asked = true;
      await released;
      await route.continue();
    });
    await openPane(page);
    await expect.poll(() => asked).toBe(true);
    await expect(pane(page).getByLabel(viPane.starting)).toBeVisible();
    await page.clock.fastForward(OFFICE_PATIENCE);
    await expect(pane(page).getByRole("group", { name: NOT_LOADED.title })).toContainText(NOT_LOADED.sentence);
    await expect(pane(page).getByRole("button", TRY_AGAIN)).toBeVisible();
    letGo();
    await expect(pane(page).getByRole("combobox", { name: viPane.sheet })).not.toHaveValue("");
  });

/** What each of the oldest web views that Office may meet does not have. */
const TOO_OLD = {
  "Chromium 92": "delete Object.hasOwn",
  "Chromium 99": "delete AbortSignal.prototype.throwIfAborted",
  "Safari 15": "delete window.HTMLDialogElement",
  "Safari 16.3": `{
    const Now = RegExp;
    window.RegExp = function (text, flags) {
      if (/\\(\\?<[=!]/.test(text)) throw new SyntaxError("invalid group specifier name");
      return new Now(text, flags);
    };
  }`,
};

for (const [webView, missing] of Object.entries(TOO_OLD))
  test(`${webView} is told what to update, instead of nothing`, async ({ page }) => {
    await page.addInitScript(missing);
    await page.goto("/pane/taskpane.html");
    await expect(page.getByRole("heading")).toHaveText("Máy này chưa chạy được Rà soát VNeID");
    await expect(page.getByRole("main")).toContainText("WebView2 (bản 100 trở lên)");
    await expect(page.getByText("Đang mở…")).toBeHidden();
  });

test("the pane's own script that does not come: said", async ({ page }) => {
  await page.route("**/taskpane.*.js", (route) => route.abort());
  await page.goto("/pane/taskpane.html");
  await expect(page.getByRole("heading")).toHaveText("Không tải được chương trình");
});

test("opened in a browser: said, and nothing of a network", async ({ page }) => {
  await page.clock.install();
  await page.goto("/pane/taskpane.html");
  await expect(page.getByLabel(viPane.starting)).toBeVisible();
  await page.clock.fastForward(OFFICE_PATIENCE);
  await expect(page.getByRole("heading")).toHaveText(viPane.notInExcel.title);
});

test("the pane is dark where Office is, and follows it with the next look", async ({ page }) => {
  const workbench = await openWorkbench(page, "2026-11-25");
  const frame = await paneFrame(workbench);
  // there once office.js has come and has heard of its host
  await frame.waitForFunction(() => "Office" in window && typeof Office.context === "object");
  const main = workbench.pane.getByRole("main");
  const ground = () => main.evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor);
  const officeIs = (isDarkTheme: boolean) =>
    frame.evaluate((dark) => {
      Object.defineProperty(Office.context, "officeTheme", { value: { isDarkTheme: dark }, configurable: true });
      window.dispatchEvent(new Event("focus"));
    }, isDarkTheme);
  // it looks whenever it gets the focus, once it is drawn
  const groundWhere = async (isDark: boolean) => {
    await officeIs(isDark);
    return ground();
  };
  await expect.poll(() => groundWhere(true)).toBe("rgb(41, 41, 41)");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => groundWhere(false)).toBe("rgb(255, 255, 255)");
});
