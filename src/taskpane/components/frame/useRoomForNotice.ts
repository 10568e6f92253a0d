import { useCallback, type RefCallback } from "react";
import { NOTICE_HEIGHT } from "../parts/usePageStyles";

/**
 * Gives what lies beneath a notice so much room at its end, for as long as it is there, that all of it can be scrolled
 * out from under it: what has the focus must be seen (WCAG 2.2, 2.4.11).
 */
export function useRoomForNotice(): RefCallback<HTMLElement> {
  return useCallback((notice) => {
    const page = notice?.closest("main");
    if (notice === null || page === null || page === undefined) return;
    const observer = new ResizeObserver(() => {
      page.style.setProperty(NOTICE_HEIGHT, `${String(notice.offsetHeight)}px`);
    });
    observer.observe(notice);
    return () => {
      observer.disconnect();
      page.style.removeProperty(NOTICE_HEIGHT);
    };
  }, []);
}
