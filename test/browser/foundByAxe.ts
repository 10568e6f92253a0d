import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Workbench } from "./workbench";

/** What axe finds in the pane, wherever WCAG 2.2 AA is concerned: rule and element, one line each. */
export async function foundByAxe({ page }: Workbench): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    // By itself axe passes over a frame that has not answered within half a second, without a word.
    .options({ pingWaitTime: 20_000 })
    .include(["#pane iframe", "body"])
    // Before and behind the pane Fluent puts one each, which hands the focus on as soon as it has it: nobody is ever at it.
    .exclude(["#pane iframe", "[data-tabster-dummy]"])
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${id} (${impact ?? ""}): ${html}`));
}
