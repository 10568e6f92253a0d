/**
 * Calls back when F6 is pressed on a page: Excel's key from one part of its window to the next. Without it there would be no
 * way out of the grid by keyboard, where Tab goes from cell to cell.
 */
export function onF6(page: Document, go: () => void): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    go();
  };
  // Before the grid, which listens to all keys.
  page.addEventListener("keydown", listen, { capture: true });
}
