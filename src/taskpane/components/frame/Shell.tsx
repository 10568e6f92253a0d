import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";

/** Fluent puts unseen Tab stops at both ends of a page that has a menu; beside a sheet they would be two presses that lead nowhere. */
const useNoDeadStops = makeStaticStyles({ "[data-tabster-dummy]": { display: "none" } });

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
  useNoDeadStops();
  const dark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {/* not the provider's own class: what floats over the pane would wear it too, and cover all */}
      <div className={styles.root}>{children}</div>
    </FluentProvider>
  );
}
