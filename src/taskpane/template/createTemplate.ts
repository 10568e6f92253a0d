import type { SupplementWish } from "../../documents/supplement/supplementWish";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";
import type { Notice, Task } from "../paneState";

/** What came of making it: null before; `code`: Excel's own, where it opened no workbook. */
export interface TemplateState {
  open: boolean;
  made: { code: string | null } | null;
}

/** Making a template for the units: a page over the pane. For when and for whom is asked with the supplement. Actions never reject. */
export interface Template extends Store<TemplateState> {
  readonly open: () => void;
  readonly close: () => void;
  /** Opens a workbook with room for so many people. */
  readonly make: (people: number) => Promise<void>;
}

interface OfPane {
  readonly wish: () => SupplementWish | null;
  readonly run: (task: Task, action: (signal: AbortSignal) => Promise<Notice | null>) => Promise<boolean>;
}

const CLOSED: TemplateState = { open: false, made: null };

/** Makes the page of the template, closed. */
export function createTemplate(host: Pick<PaneHost, "makeTemplate" | "now">, pane: OfPane): Template {
  const { getState, subscribe, set, change } = createStore<TemplateState>(CLOSED);
  return {
    getState,
    subscribe,
    open: () => change({ open: true }),
    close: () => set(CLOSED),
    async make(people) {
      change({ made: null });
      const whole = await pane.run("sending", async (signal) => {
        const code = await host.makeTemplate(pane.wish(), people, host.now());
        if (!signal.aborted) change({ made: { code } });
        return null;
      });
      // what is wrong is said in the pane beneath
      if (!whole) set(CLOSED);
    },
  };
}
