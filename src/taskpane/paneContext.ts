import { createContext, useContext } from "react";
import type { Texts } from "../text/texts";
import type { Pane } from "./createPane";
import type { NumberFormat } from "./numberFormat";

/** What nearly every component needs: what can be done, the words, and how numbers are written. */
export interface PaneTools {
  pane: Pane;
  texts: Texts;
  numbers: NumberFormat;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function usePaneTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error("A component of the pane stands outside its context.");
  return tools;
}
