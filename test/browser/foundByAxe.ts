import axe, { type AxeResults, type RunOnly } from "axe-core";
import { expect, type Frame } from "@playwright/test";
import { drawn } from "./drawn";
import { paneFrame } from "./paneFrame";
import type { Workbench } from "./workbench";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Rules of axe: all that concern WCAG 2.2 AA, or those alone that tell colours apart. */
export type AxeRules = "all" | "colours";

const RULES: Readonly<Record<AxeRules, RunOnly>> = {
  all: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/**
 * Before and behind the pane Fluent puts one each, which hands the focus on as soon as it has it: nobody is ever at it.
 */
const NOBODY_THERE = "[data-tabster-dummy]";

/** Waits for colours that are just changing: what lies between two of them is nothing that anybody reads. */
async function settle(frame: Frame): Promise<void> {
  await drawn(frame);
  await frame.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * What axe finds in the pane: rule and element, one line each. It is run in the pane's own window, which is what Excel
 * shows.
 */
export async function foundByAxe(workbench: Workbench, rules: AxeRules = "all"): Promise<string[]> {
  const frame = await paneFrame(workbench);
  await settle(frame);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  const { violations, passes, inapplicable } = await frame.evaluate(
    ({ exclude, options }): Promise<AxeResults> => window.axe.run({ include: ["html"], exclude: [exclude] }, options),
    { exclude: NOBODY_THERE, options: { runOnly: RULES[rules], resultTypes: ["violations" as const] } },
  );
  expect(violations.length + passes.length + inapplicable.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${id} (${impact ?? ""}): ${html}`));
}
