/** What a button of the ribbon, or the menu of a cell, opens the pane for. */
export const START_WISHES = ["check", "report", "cell"] as const;
export type StartWish = (typeof START_WISHES)[number];

/** The wish in the pane's address, "?start=check"; null where it was opened for nothing in particular. */
export function startWish(search: string): StartWish | null {
  const wish = new URLSearchParams(search).get("start");
  return START_WISHES.find((known) => known === wish) ?? null;
}
