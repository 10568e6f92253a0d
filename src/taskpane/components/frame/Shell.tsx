import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDarkScheme } from "../parts/useDarkScheme";

const useStyles = makeStyles({
  root: { height: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

/** What surrounds all of the pane, light or dark as the system asks; high contrast comes with Fluent's tokens. */
export function Shell({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const dark = useDarkScheme();
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {/* not the provider's own class: what floats over the pane would wear it too, and cover all */}
      <div className={styles.root}>{children}</div>
    </FluentProvider>
  );
}
