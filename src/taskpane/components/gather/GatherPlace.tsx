import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const GatherDialog = lazy(async () => ({ default: (await import("./GatherDialog")).GatherDialog }));

/** Where the files of many offices are gathered, over the pane, while that page is open. */
export function GatherPlace() {
  const { pane } = usePaneTools();
  const { open, shown: gather } = useStore(pane.gatherPage);
  if (!open || gather === null) return null;
  return (
    <Suspense>
      <GatherDialog gather={gather} />
    </Suspense>
  );
}
