import { drawn } from "./drawn";
import { paneFrame } from "./paneFrame";
import type { Workbench } from "./workbench";

/** A size of the pane, in pixels; a side that is missing stays as it is. */
export interface PaneSize {
  width?: number;
  height?: number;
}

/**
 * Makes the pane so large, and waits until it is drawn so: how much of it a notice hides, for one, it learns with the
 * next frame only, and a user meets nothing before that. Without a size the pane is as large as the workbench makes it.
 */
export async function resizePane(workbench: Workbench, size?: PaneSize): Promise<void> {
  const frame = workbench.page.locator("#pane iframe");
  await frame.evaluate((element: HTMLElement, sides) => {
    if (sides === null) element.removeAttribute("style");
    for (const [side, pixels] of Object.entries(sides ?? {})) element.style.setProperty(side, `${String(pixels)}px`);
  }, size ?? null);
  await drawn(await paneFrame(workbench));
}
