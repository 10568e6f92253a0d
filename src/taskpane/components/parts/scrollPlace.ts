import { createContext, type RefObject } from "react";

/** The element in which the pane scrolls. */
export const ScrollPlace = createContext<RefObject<HTMLElement | null> | null>(null);
