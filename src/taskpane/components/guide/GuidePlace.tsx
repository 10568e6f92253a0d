import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

// most days nobody needs it (design §10)
const Guide = lazy(async () => ({ default: (await import("./Guide")).Guide }));

/** Where the guide appears, over the pane, while it is open. */
export function GuidePlace() {
  const { pane } = usePaneTools();
  const { open, at } = useStore(pane.guide);
  if (!open) return null;
  return (
    <Suspense>
      <Guide at={at} />
    </Suspense>
  );
}
