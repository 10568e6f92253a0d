import type { SheetOffer } from "../excel/check/listSheets";
import type { PaneEvent } from "./paneEvent";
import type { PaneHost } from "./paneHost";
import { isBusy, type FailedAction, type PaneState } from "./paneState";

/** Which sheets there are, and which of them the pane is about. What fails is shown in the pane. */
export interface Sheets {
  /** Lists them anew. */
  readonly refresh: () => Promise<void>;
  /** Chooses a sheet by its id. */
  readonly choose: (sheetId: string) => void;
  /** From now on the sheet in view is the one chosen. */
  readonly followActive: () => Promise<void>;
}

/** The pane as its sheets see it. */
interface PaneOfSheets {
  getState: () => PaneState;
  tell: (event: PaneEvent) => void;
  fail: (thrown: unknown, action: FailedAction) => void;
}

/** Makes the part of a pane that knows the sheets of the workbook. */
export function createSheets(
  host: Pick<PaneHost, "listSheets" | "watchActiveSheet">,
  { getState, tell, fail }: PaneOfSheets,
): Sheets {
  function choose(sheetId: string): void {
    tell({ kind: "sheetChosen", sheetId });
  }

  async function refresh(): Promise<void> {
    try {
      tell({ kind: "sheetsListed", sheets: await host.listSheets() });
    } catch (thrown) {
      // a check that is running says itself what is wrong
      if (!isBusy(getState())) fail(thrown, "listing");
    }
  }

  function offerOf(sheetId: string): SheetOffer | undefined {
    const state = getState();
    return "desk" in state ? state.desk.sheets.find(({ id }) => id === sheetId) : undefined;
  }

  /** The pane is about the sheet in view (pane.md, rule 1), but for those that it wrote itself. */
  async function follow(sheetId: string): Promise<void> {
    // a sheet that comes into view while something is written is what is written
    if (isBusy(getState())) return;
    if (offerOf(sheetId) === undefined) await refresh();
    if (offerOf(sheetId)?.ours === false && !isBusy(getState())) choose(sheetId);
  }

  return {
    refresh,
    choose,
    async followActive() {
      try {
        await host.watchActiveSheet((sheetId) => void follow(sheetId));
      } catch (thrown) {
        fail(thrown, "other");
      }
    },
  };
}
