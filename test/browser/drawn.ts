import type { Frame } from "@playwright/test";

/**
 * Waits until a page has been drawn as it is now, what follows from its first drawing included: what it measures of
 * itself it learns after that, and what changes by and by begins then.
 */
export async function drawn(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
