import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Tab } from "../../tabs/createTabs";

/**
 * Keeps where each part of the result was scrolled to: they share the element that scrolls. Gives what is to hear of
 * its scrolling.
 */
export function useTabScroll(content: RefObject<HTMLElement | null>, tab: Tab): () => void {
  const places = useRef(new Map<Tab, number>());
  const shown = useRef(tab);
  useLayoutEffect(() => {
    const place = places.current.get(tab);
    // a part that is drawn for the first time stands at its top: to say so would have all of it laid out at once
    const moves = place !== undefined || shown.current !== tab;
    shown.current = tab;
    if (!moves) return;
    // it is laid out for that, which is not to be done in the task that draws it
    const frame = requestAnimationFrame(() => {
      if (content.current !== null) content.current.scrollTop = place ?? 0;
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [content, tab]);
  return () => {
    places.current.set(tab, content.current?.scrollTop ?? 0);
  };
}
