import { paneFrame } from "./paneFrame";
import type { Workbench } from "./workbench";

/**
 * Listens as a screen reader does, from now on: gives what all live regions of the pane have come to say, a text as
 * often as it was said.
 */
export async function spokenIn(workbench: Workbench): Promise<() => Promise<readonly string[]>> {
  const frame = await paneFrame(workbench);
  const heard = await frame.evaluateHandle(() => {
    const texts: string[] = [];
    const last = new Map<Element, string>();
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          "[role=status], [role=alert], [aria-live]:not([aria-live=off])",
        ),
      );
      for (const region of new Set(regions)) {
        const text = region?.textContent.trim() ?? "";
        if (region === null || region === undefined || text === last.get(region)) continue;
        last.set(region, text);
        if (text !== "") texts.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return texts;
  });
  return () => heard.jsonValue();
}
