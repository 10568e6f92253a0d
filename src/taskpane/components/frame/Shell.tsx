import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import { isDark, onThemeChange } from "../../theme/isDark";

/**
 * Fluent puts unseen Tab stops at both ends of a page that has a menu; beside a sheet they would be two presses that
 * lead nowhere.
 */
const useNoDeadStops = makeStaticStyles({ "[data-tabster-dummy]": { display: "none" } });

const useStyles = makeStyles({
  root: {
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textWrap: "pretty",
  },
  // what the browser draws itself: scroll bars, lists of choices, the pictures in fields
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/**
 * What surrounds all of the pane, light or dark as Office or the system is; high contrast comes with Fluent's tokens.
 */
export function Shell({ children }: { children: ReactNode }) {
  const styles = useStyles();
  useNoDeadStops();
  const dark = useSyncExternalStore(onThemeChange, isDark);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {/* not the provider's own class: what floats over the pane would wear it too, and cover all */}
      <div className={mergeClasses(styles.root, dark ? styles.dark : styles.light)}>{children}</div>
    </FluentProvider>
  );
}
