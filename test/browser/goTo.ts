import type { Locator } from "@playwright/test";
import type { Workbench } from "./workbench";

/** The pane has fewer controls than this: what a Tab does not come to by then it never will. */
const MOST_TABS = 40;

/** Presses a key until a control of the pane has the focus, which must be on some control all the way. */
export async function goTo(
  { page, pane }: Workbench,
  control: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    const focused = await pane.locator("body").evaluate(({ ownerDocument }) => {
      const { activeElement: element, body } = ownerDocument;
      return element === null || element === body ? null : `${element.localName} ${element.textContent}`;
    });
    if (focused === null) throw new Error(`The focus is lost after: ${passed.join(", ")}`);
    passed.push(focused);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there, but to: ${passed.join(", ")}`);
}
