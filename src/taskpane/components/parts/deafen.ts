/** How long a second click may come after the first, in milliseconds. */
const DEAF = 400;

let hearingAgain: ReturnType<typeof setTimeout> | undefined;

/**
 * Makes the pane deaf to the pointer for a moment: to be called where what was clicked gives way to something else, so
 * that a second click does not press what stands in its place. The keyboard and the focus are not concerned.
 */
export function deafen(): void {
  const { style } = document.body;
  style.pointerEvents = "none";
  clearTimeout(hearingAgain);
  hearingAgain = setTimeout(() => {
    style.pointerEvents = "";
  }, DEAF);
}
