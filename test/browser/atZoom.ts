import type { Workbench } from "./workbench";

/** The pane at 200 % on a screen on which it is 640 × 650 pixels large. */
const ZOOMED = { width: "320px", height: "325px" };

/** Does something in the pane at 200 %; then it is as large as before. */
export async function atZoom<T>({ page }: Workbench, act: () => Promise<T>): Promise<T> {
  const frame = page.locator("#pane iframe");
  const before = await frame.getAttribute("style");
  await frame.evaluate((element: HTMLElement, size) => Object.assign(element.style, size), ZOOMED);
  try {
    return await act();
  } finally {
    await frame.evaluate((element, style) => {
      element.setAttribute("style", style ?? "");
    }, before);
  }
}
