import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import type { Outcome } from "../../paneState";

const FixDialog = lazy(async () => ({ default: (await import("./FixDialog")).FixDialog }));

/** Where the preview of fixes appears, over the pane, while one is open. */
export function FixPlace({ outcome }: { outcome: Outcome | null }) {
  const { pane } = usePaneTools();
  const { open } = useStore(pane.fixes);
  if (open === null) return null;
  return (
    <Suspense>
      <FixDialog preview={open.preview} roster={outcome?.result.checked?.roster ?? null} />
    </Suspense>
  );
}
