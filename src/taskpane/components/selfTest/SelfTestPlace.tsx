import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const SelfTestDialog = lazy(async () => ({ default: (await import("./SelfTestDialog")).SelfTestDialog }));

/** Where the self-test appears, over the pane, while it is open. */
export function SelfTestPlace() {
  const { pane } = usePaneTools();
  const state = useStore(pane.selfTest);
  if (!state.open) return null;
  return (
    <Suspense>
      <SelfTestDialog state={state} />
    </Suspense>
  );
}
