import { expect, type Locator } from "@playwright/test";
import { rules as viRules } from "../../src/text/vi/rules";
import type { Workbench } from "./workbench";

type Rule = keyof typeof viRules;

/** The button of a finding in the list of its rule, which shows its cell. */
export function findingItem({ page, pane }: Workbench, rule: Rule, cell: string): Locator {
  return pane
    .getByRole("list", { name: viRules[rule].name, exact: true })
    .getByRole("button")
    .filter({ has: page.getByText(cell, { exact: true }) });
}

/** Unfolds what a rule found, which must be so many, where it is not unfolded yet. */
export async function unfoldRule({ pane }: Workbench, rule: Rule, count: string): Promise<void> {
  const heading = pane.getByRole("button", { name: `${viRules[rule].name} ${count}`, exact: true });
  if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
  await expect(heading).toHaveAttribute("aria-expanded", "true");
}
