/**
 * Calls back when F6 is pressed on a page: Excel's key from one part of its window to the next. In the grid Tab goes
 * from cell to cell; without F6 the keyboard could not leave it.
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
