import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import type { WorkState } from "../../paneState";
import { useStore } from "../../useStore";

const CompareDialog = lazy(async () => ({ default: (await import("./CompareDialog")).CompareDialog }));

/** Where the list is compared with another, over the pane, while that page is open. */
export function ComparePlace({ state }: { state: WorkState }) {
  const { pane } = usePaneTools();
  const { open, shown } = useStore(pane.comparePage);
  if (!open || shown === null) return null;
  return (
    <Suspense>
      <CompareDialog compare={shown} state={state} />
    </Suspense>
  );
}
