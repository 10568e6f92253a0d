import type { RowMove } from "../../book/rows/rowMove";
import { element } from "./element";

/** The buttons by what they do with the selected rows. */
const BUTTONS: readonly [id: string, kind: RowMove["kind"], key: string][] = [
  ["insertRows", "insert", "+"],
  ["deleteRows", "delete", "-"],
];

export const ROW_COMMANDS = BUTTONS.map(([id]) => id);

/** Calls back when rows are to be inserted or deleted: by a button, or by Excel's keys in the grid. */
export function onRowCommand(canvas: HTMLElement, run: (kind: RowMove["kind"]) => void): void {
  for (const [id, kind] of BUTTONS) element(id, HTMLButtonElement).addEventListener("click", () => run(kind));
  const onKey = (event: KeyboardEvent): void => {
    if (!event.ctrlKey || event.altKey || !canvas.contains(document.activeElement)) return;
    const found = BUTTONS.find(([, , key]) => key === event.key);
    if (found === undefined) return;
    // The browser would zoom.
    event.preventDefault();
    event.stopImmediatePropagation();
    run(found[1]);
  };
  document.addEventListener("keydown", onKey, { capture: true });
}
