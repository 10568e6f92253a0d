import { element } from "./element";

/** What the user does with rows: the ids of the buttons. */
export const SHEET_COMMANDS = ["insertRows", "deleteRows", "sortUp", "sortDown", "filter", "filterColumn"] as const;
export type SheetCommand = (typeof SHEET_COMMANDS)[number];

/** Excel's keys for them, with Ctrl. */
const KEYS: Readonly<Record<string, SheetCommand>> = { "+": "insertRows", "-": "deleteRows" };

/** Shows whether the sheet has a filter. */
export function showFiltered(filtered: boolean): void {
  element("filter", HTMLButtonElement).ariaPressed = String(filtered);
}

/** Calls back with a command: by a button, or by Excel's keys in the grid. */
export function onSheetCommand(canvas: HTMLElement, run: (command: SheetCommand) => void): void {
  for (const id of SHEET_COMMANDS) element(id, HTMLButtonElement).addEventListener("click", () => run(id));
  const onKey = (event: KeyboardEvent): void => {
    const command = event.ctrlKey && !event.altKey ? KEYS[event.key] : undefined;
    if (command === undefined || !canvas.contains(document.activeElement)) return;
    // The browser would zoom.
    event.preventDefault();
    event.stopImmediatePropagation();
    run(command);
  };
  document.addEventListener("keydown", onKey, { capture: true });
}
