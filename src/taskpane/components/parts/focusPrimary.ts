/** Puts the focus on the main button of the bar: where it goes when the button that had it is gone. */
export function focusPrimary(): void {
  document.querySelector<HTMLButtonElement>("[data-primary]")?.focus();
}
