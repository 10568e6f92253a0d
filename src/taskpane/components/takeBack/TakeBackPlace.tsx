import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const TakeBackDialog = lazy(async () => ({
  default: (await import(/* webpackChunkName: "units" */ "./TakeBackDialog")).TakeBackDialog,
}));

/** Where what came back is read, over the pane, while that page is open. */
export function TakeBackPlace() {
  const { pane } = usePaneTools();
  const state = useStore(pane.takeBack);
  if (!state.open) return null;
  return (
    <Suspense>
      <TakeBackDialog taken={state.taken} />
    </Suspense>
  );
}
