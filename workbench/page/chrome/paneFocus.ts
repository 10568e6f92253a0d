import type { FocusExit } from "../../host/windowWire";
import { element } from "./element";

const CONTROLS = "button, select, input, textarea, a[href]";

/** Moves the focus between page and pane, as Excel does. */
export class PaneFocus {
  /** What had the focus before the pane. */
  private before: HTMLElement | null = null;

  /** Moves the focus into the pane, to its first control. */
  enter({ contentWindow, contentDocument }: HTMLIFrameElement): void {
    if (document.activeElement instanceof HTMLElement) this.before = document.activeElement;
    contentWindow?.focus();
    contentDocument?.querySelector<HTMLElement>(CONTROLS)?.focus();
  }

  leave(exit: FocusExit): void {
    if (exit === "backward") element("splitter", HTMLDivElement).focus();
    else if (exit === "forward") element("tabs", HTMLDivElement).querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else this.before?.focus();
  }
}
