import type { SupplementWish } from "../../documents/supplement/supplementWish";
import { createStore, type Store } from "../createStore";
import type { PaneHost } from "../paneHost";
import type { Notice, Task } from "../paneState";

/** What came of making it: null before; `code`: Excel's own, where it opened no workbook. */
export interface TemplateState {
  made: { code: string | null } | null;
}

/** Making a template for the units. For when and for whom is asked with the supplement. Actions never reject. */
export interface Template extends Store<TemplateState> {
  /** Closes its page; what came of it is said no more. */
  readonly close: () => void;
  /** Opens a workbook with room for so many people. */
  readonly make: (people: number) => Promise<void>;
}

/** What making a template needs of the pane around it. */
export interface TemplatePane {
  readonly wish: () => SupplementWish | null;
  readonly run: (task: Task, action: (signal: AbortSignal) => Promise<Notice | null>) => Promise<boolean>;
  readonly closePage: () => void;
}

/** Makes what the page of the template shows. */
export function createTemplate(host: Pick<PaneHost, "makeTemplate" | "now">, pane: TemplatePane): Template {
  const { getState, subscribe, change } = createStore<TemplateState>({ made: null });
  const close = () => {
    change({ made: null });
    pane.closePage();
  };
  return {
    getState,
    subscribe,
    close,
    async make(people) {
      change({ made: null });
      const whole = await pane.run("sending", async (signal) => {
        const code = await host.makeTemplate(pane.wish(), people, host.now());
        if (!signal.aborted) change({ made: { code } });
        return null;
      });
      // what is wrong is said in the pane beneath
      if (!whole) close();
    },
  };
}
