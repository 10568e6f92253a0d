import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const FixDialog = lazy(async () => ({ default: (await import("./FixDialog")).FixDialog }));

/** Where the preview of fixes appears, over the pane, while one is open. */
export function FixPlace() {
  const { pane } = usePaneTools();
  const { open } = useStore(pane.fixes);
  if (open === null) return null;
  return (
    <Suspense>
      <FixDialog open={open} />
    </Suspense>
  );
}
