import { createContext, useContext } from "react";
import type { Texts } from "../text/texts";
import type { Pane } from "./pane";
import type { NumberFormat } from "./numberFormat";

/** What nearly every component needs: what can be done, the words, and how numbers are written. */
export interface PaneTools {
  pane: Pane;
  texts: Texts;
  numbers: NumberFormat;
}

/** Hands the tools of the pane to the components within it; null outside the pane. */
export const PaneContext = createContext<PaneTools | null>(null);

/** Gives a component the tools of its pane. Throws where it stands outside one. */
export function usePaneTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error("A component of the pane stands outside its context.");
  return tools;
}
