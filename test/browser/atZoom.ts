import { resizePane } from "./resizePane";
import type { Workbench } from "./workbench";

/** The pane at 200 % on a screen on which it is 640 × 650 pixels large. */
const ZOOMED = { width: 320, height: 325 };

/** Does something in the pane at 200 %; then it is as large as the workbench makes it. */
export async function atZoom<T>(workbench: Workbench, act: () => Promise<T>): Promise<T> {
  await resizePane(workbench, ZOOMED);
  try {
    return await act();
  } finally {
    await resizePane(workbench);
  }
}
