import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import type { WorkState } from "../../paneState";

const ColumnsPage = lazy(async () => ({ default: (await import("./ColumnsPage")).ColumnsPage }));

/** Where the page of the columns appears, over the pane, while it is open. */
export function ColumnsPlace({ state }: { state: WorkState }) {
  const { pane } = usePaneTools();
  const { open } = useStore(pane.columns);
  if (!open) return null;
  return (
    <Suspense>
      <ColumnsPage work={state} />
    </Suspense>
  );
}
