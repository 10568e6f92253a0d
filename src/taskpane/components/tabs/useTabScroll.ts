import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Tab } from "../../tabs/createTabs";

/** Keeps where each part of the result was scrolled to: they share the element that scrolls. Gives what is to hear of its scrolling. */
export function useTabScroll(content: RefObject<HTMLElement | null>, tab: Tab): () => void {
  const places = useRef(new Map<Tab, number>());
  useLayoutEffect(() => {
    if (content.current !== null) content.current.scrollTop = places.current.get(tab) ?? 0;
  }, [content, tab]);
  return () => {
    places.current.set(tab, content.current?.scrollTop ?? 0);
  };
}
