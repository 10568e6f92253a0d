import { lazy, Suspense, useSyncExternalStore } from "react";
import { usePaneTools } from "../../paneContext";

// most days nobody needs it (design §10)
const Guide = lazy(async () => ({ default: (await import("./Guide")).Guide }));

/** Where the guide appears, over the pane, while it is open. */
export function GuidePlace() {
  const { pane } = usePaneTools();
  const { open, at } = useSyncExternalStore(pane.guide.subscribe, pane.guide.getState);
  if (!open) return null;
  return (
    <Suspense>
      <Guide at={at} />
    </Suspense>
  );
}
