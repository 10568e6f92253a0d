import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { viPane } from "../../src/text/viPane";
import { workbookFile } from "../support/truth";
import { test } from "./sharedWorkbench";
import { check, openFile, type Workbench } from "./workbench";

/** What axe finds in the pane, wherever WCAG 2.2 AA is concerned: rule and element, one line each. */
async function foundByAxe({ page }: Workbench): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    // By itself axe passes over a frame that has not answered within half a second, without a word.
    .options({ pingWaitTime: 20_000 })
    .include(["#pane iframe", "body"])
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${id} (${impact ?? ""}): ${html}`));
}

test("axe finds nothing in the pane: at the start, with findings of every kind, in the dark", async ({ workbench }) => {
  await openFile(workbench, workbookFile("07-names-and-fonts"));
  expect(await foundByAxe(workbench)).toEqual([]);
  await check(workbench);
  await expect(workbench.pane.getByRole("button", { name: viPane.writeReport })).toBeVisible();
  const closed = workbench.pane.getByRole("button", { expanded: false });
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
  expect(await foundByAxe(workbench)).toEqual([]);
  await workbench.page.emulateMedia({ colorScheme: "dark" });
  expect(await foundByAxe(workbench)).toEqual([]);
  await workbench.page.emulateMedia({ colorScheme: null });
});
