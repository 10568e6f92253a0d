import { useContext, useEffect, useState, type RefObject } from "react";
import { ScrollPlace } from "./scrollPlace";

/** So much above and below what is seen is drawn too, so that scrolling does not meet blanks. */
const MARGIN = "600px 0px";

/** Which chunks of a list are in view or near it, and how high those were that were in view before, in pixels. */
export interface ChunksInView {
  inView: ReadonlySet<number>;
  heights: ReadonlyMap<number, number>;
}

function after({ inView, heights }: ChunksInView, entries: readonly IntersectionObserverEntry[]): ChunksInView {
  const now = new Set(inView);
  const measured = new Map(heights);
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const chunk = target instanceof HTMLElement ? Number(target.dataset["chunk"]) : -1;
    if (isIntersecting) now.add(chunk);
    else if (now.delete(chunk)) measured.set(chunk, boundingClientRect.height);
  }
  return { inView: now, heights: measured };
}

/**
 * Watches the children of a list, each with its place as `data-chunk`, scroll in and out of view; the first is taken to
 * be in view to begin with.
 */
export function useChunksInView(list: RefObject<HTMLElement | null>, chunks: number): ChunksInView {
  const scroller = useContext(ScrollPlace);
  const [state, setState] = useState<ChunksInView>({ inView: new Set([0]), heights: new Map() });
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        setState((before) => after(before, entries));
      },
      { root: scroller?.current ?? null, rootMargin: MARGIN },
    );
    for (const chunk of list.current?.children ?? []) observer.observe(chunk);
    return () => {
      observer.disconnect();
    };
  }, [list, scroller, chunks]);
  return state;
}
