import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { height: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

const DARK = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(DARK);
  list.addEventListener("change", onChange);
  return () => {
    list.removeEventListener("change", onChange);
  };
}

/** What surrounds all of the pane, light or dark as the system asks; high contrast comes with Fluent's tokens. */
export function Shell({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const dark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.root}>
      {children}
    </FluentProvider>
  );
}
