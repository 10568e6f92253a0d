import { isOfficeDark } from "../../excel/host/isOfficeDark";

const DARK = "(prefers-color-scheme: dark)";

/** Whether the pane is to be dark: as Office is, where it tells, else as the system is. */
export function isDark(): boolean {
  return isOfficeDark() ?? matchMedia(DARK).matches;
}

/**
 * Calls back when that may have changed, until the returned function is called. Excel tells of no change of its theme:
 * it is looked at anew.
 */
export function onThemeChange(onChange: () => void): () => void {
  const list = matchMedia(DARK);
  list.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    list.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
}
