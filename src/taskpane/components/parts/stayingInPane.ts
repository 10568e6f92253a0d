/**
 * Does something that selects a cell, and takes the keyboard back into the pane where Excel moved it to the sheet, as
 * it does now and then (office-js #2576); with `stays` false it is left where it went.
 */
export async function stayingInPane(stays: boolean, action: () => Promise<void>): Promise<void> {
  const focused = document.activeElement;
  await action();
  if (stays && !document.hasFocus() && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
