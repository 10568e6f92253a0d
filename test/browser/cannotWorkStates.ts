import { expect, type Page } from "@playwright/test";
import { vi } from "../../src/text/vi/vi";
import { holdAnswers } from "./holdAnswers";
import type { PaneState, Walk } from "./paneStates";
import { smallRoster } from "./smallRoster";
import { asFile, beginToOpen, press } from "./workbench";

const OFFICE = "**/office/office.js";

/**
 * Opens the workbench. Where office.js is held back its page is never loaded whole; else it is, so that its pane is not
 * put in place anew.
 */
async function openPane(page: Page, asked = "", waitUntil: "commit" | "networkidle" = "commit"): Promise<void> {
  await page.goto(`/${asked}`, { waitUntil });
  await page.locator("#pane iframe").waitFor();
}

/** Opened in a web view that lacks something: the workbench beside it lacks nothing. */
function oldWebView(missing: string): PaneState["reach"] {
  return async ({ page, pane }) => {
    await page.addInitScript(`if (location.pathname.startsWith("/pane/")) { ${missing} }`);
    await openPane(page, "", "networkidle");
    await expect(pane.getByRole("heading", { name: "Máy này chưa chạy được Rà soát VNeID" })).toBeVisible();
    return undefined;
  };
}

/** States in which the pane cannot work, or not yet; each loads the workbench anew. The last is for ever. */
export const CANNOT_WORK: Walk = {
  name: "before the pane can work, and where it cannot",
  states: [
    {
      name: "starting",
      reach: async ({ page, pane }) => {
        // it is never answered
        await page.route(OFFICE, () => undefined);
        await openPane(page);
        await expect(pane.getByLabel(vi.pane.starting)).toBeVisible();
        return () => page.unroute(OFFICE);
      },
    },
    {
      name: "office.js did not come",
      reach: async ({ page, pane }) => {
        await page.route(OFFICE, (route) => route.abort());
        await openPane(page);
        await expect(pane.getByRole("group", { name: vi.pane.officeNotLoaded(null).title })).toBeVisible();
        return async () => {
          await page.unroute(OFFICE);
          await press({ page, pane }, vi.pane.reload);
          await expect(pane.getByRole("combobox", { name: vi.pane.sheet })).not.toHaveValue("");
        };
      },
    },
    {
      name: "looking for the sheets",
      reach: async (workbench) => {
        const { pane } = workbench;
        const release = await holdAnswers(workbench);
        await beginToOpen(workbench, asFile(await smallRoster()));
        await expect(pane.getByRole("paragraph").filter({ hasText: vi.pane.start.looking })).toBeVisible();
        return release;
      },
    },
    {
      name: "Excel too old",
      reach: async ({ page, pane }) => {
        await openPane(page, "?api=1.8", "networkidle");
        await expect(pane.getByRole("heading", { name: vi.pane.tooOld.title })).toBeVisible();
        return undefined;
      },
    },
    { name: "old web view", reach: oldWebView("delete Object.hasOwn;") },
  ],
};
