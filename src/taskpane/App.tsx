import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Texts } from "../text/texts";
import { announcement } from "./announcement";
import { ErrorBoundary } from "./components/frame/ErrorBoundary";
import { LiveRegion } from "./components/frame/LiveRegion";
import { Screen } from "./components/frame/Screen";
import type { Pane } from "./createPane";
import { numberFormat } from "./numberFormat";
import { PaneContext } from "./paneContext";
import { useStore } from "./useStore";
import { useDarkScheme } from "./components/parts/useDarkScheme";

const useStyles = makeStyles({
  root: { height: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

/** The whole pane in one language, light or dark as the system asks; high contrast comes with Fluent's tokens. */
export function App({ pane, texts }: { pane: Pane; texts: Texts }) {
  const styles = useStyles();
  const dark = useDarkScheme();
  const state = useStore(pane);
  const tools = useMemo(() => ({ pane, texts, numbers: numberFormat(texts.locale) }), [pane, texts]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.root}>
      <PaneContext value={tools}>
        <ErrorBoundary texts={texts}>
          <Screen state={state} />
        </ErrorBoundary>
        <LiveRegion text={announcement(state, texts)} />
      </PaneContext>
    </FluentProvider>
  );
}
