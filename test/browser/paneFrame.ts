import type { Frame } from "@playwright/test";
import type { Workbench } from "./workbench";

/** The pane's own window, where the genuine office.js is at hand. */
export async function paneFrame({ page }: Workbench): Promise<Frame> {
  const frame = await page.locator("#pane iframe").elementHandle();
  const inner = await frame.contentFrame();
  if (!inner) throw new Error("no pane");
  return inner;
}
