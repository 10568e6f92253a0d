import { useMemo } from "react";
import type { Texts } from "../text/texts";
import { announcement } from "./announcement";
import { ErrorBoundary } from "./components/frame/ErrorBoundary";
import { Screen } from "./components/frame/Screen";
import { Shell } from "./components/frame/Shell";
import { HiddenText } from "./components/parts/HiddenText";
import type { Pane } from "./pane";
import { numberFormat } from "./numberFormat";
import { PaneContext } from "./paneContext";
import { useStore } from "./useStore";

/** The whole pane in one language. */
export function App({ pane, texts }: { pane: Pane; texts: Texts }) {
  const state = useStore(pane);
  const editing = useStore(pane.cellEditing);
  const tools = useMemo(() => ({ pane, texts, numbers: numberFormat(texts.locale) }), [pane, texts]);
  return (
    <Shell>
      <PaneContext value={tools}>
        <ErrorBoundary texts={texts}>
          <Screen state={state} />
        </ErrorBoundary>
        {/* spoken whenever it changes */}
        <div role="status">
          <HiddenText>{announcement(state, texts, editing)}</HiddenText>
        </div>
      </PaneContext>
    </Shell>
  );
}
