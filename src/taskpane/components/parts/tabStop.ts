import { createContext } from "react";

/**
 * `tabIndex` of the buttons of a list item: of a long list only one item can be reached with Tab, the others with the
 * arrow keys.
 */
export const TabStop = createContext<0 | -1>(0);
