import { expect } from "@playwright/test";
import { pane as viPane } from "../../src/text/vi/pane";
import { workbookFile } from "../support/truth";
import { foundByAxe } from "./foundByAxe";
import { test } from "./sharedWorkbench";
import { check, openFile } from "./workbench";

test("axe finds nothing in the pane: at the start, with findings of every kind, in the dark", async ({ workbench }) => {
  await openFile(workbench, workbookFile("07-names-and-fonts"));
  expect(await foundByAxe(workbench)).toEqual([]);
  await check(workbench);
  await expect(workbench.pane.getByRole("tab", { name: viPane.tabs.findings })).toBeVisible();
  const closed = workbench.pane.getByRole("tabpanel").getByRole("button", { expanded: false });
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
  expect(await foundByAxe(workbench)).toEqual([]);
  await workbench.page.emulateMedia({ colorScheme: "dark" });
  expect(await foundByAxe(workbench)).toEqual([]);
  await workbench.page.emulateMedia({ colorScheme: null });
});
