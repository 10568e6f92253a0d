import { useEffect, useRef, type RefObject } from "react";

/** What belongs together: where a control of it goes away, the next of it is what the user is most likely to want. */
const PLACES = "footer, section, dialog, [role=group], [role=listitem], [role=list]";
const CONTROLS = "a[href], button, input, select, textarea, [tabindex]";

/** A box is what an element that can be seen has; `checkVisibility` is newer than Safari 16.4. */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The first control in an element that Tab leads to. */
function firstControl(place: Element): HTMLElement | undefined {
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)].find(
    (control) => control.tabIndex >= 0 && isShown(control) && !control.matches(":disabled"),
  );
}

/** The places in which an element stands, the nearest first. */
function placesOf(element: Element): readonly Element[] {
  const place = element.parentElement?.closest(PLACES) ?? null;
  return place === null ? [] : [place, ...placesOf(place)];
}

/**
 * Keeps the keyboard in the pane: where the control that has the focus goes away, with its bar, its question or its
 * notice, the focus goes to what is left of its place, else to the first button of the bar. Where something else takes
 * the focus by itself, that stays.
 */
export function useFocusKept(): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    const pane = root.current;
    if (pane === null) return;
    let focused: Element | null = null;
    let places: readonly Element[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : null;
      places = focused === null ? [] : placesOf(focused);
    };
    const onBlur = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        // the user has left it: it has neither gone away nor is it hidden for as long as something beside it is loading
        if (target === focused && focused !== null && document.activeElement !== focused && isShown(focused))
          focused = null;
      });
    };
    let pressed: EventTarget | null = null;
    // a key that is held down does not press what the focus goes to meanwhile
    const onKey = (event: KeyboardEvent) => {
      if (!event.repeat) pressed = event.target;
      else if (event.target !== pressed && event.key === "Enter") event.preventDefault();
    };
    let due: number | undefined;
    const handOn = () => {
      due = undefined;
      if (focused === null || document.activeElement === focused) return;
      // not out of the sheet, where the user may be meanwhile
      if (document.activeElement !== document.body || !document.hasFocus()) {
        focused = null;
        return;
      }
      const left = places.filter(({ isConnected }) => isConnected);
      // what is hidden comes back, and what comes in the place of what is gone may still be loading
      if (left[0] !== undefined && !isShown(left[0])) return;
      const bar = pane.querySelector(":scope > footer");
      const next = [...left, ...(bar === null ? [] : [bar])].map(firstControl).find((control) => control !== undefined);
      if (next === undefined) return;
      focused = null;
      next.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (focused === null || document.activeElement === focused) return;
      // what is shown is asked once the pane is laid out: asked now, it would be laid out in the task that draws it
      due ??= window.setTimeout(handOn);
    });
    pane.addEventListener("focusin", onFocus);
    pane.addEventListener("focusout", onBlur);
    pane.addEventListener("keydown", onKey, true);
    observer.observe(pane, { childList: true, subtree: true, attributeFilter: ["style"] });
    return () => {
      pane.removeEventListener("focusin", onFocus);
      pane.removeEventListener("focusout", onBlur);
      pane.removeEventListener("keydown", onKey, true);
      observer.disconnect();
      window.clearTimeout(due);
    };
  }, []);

  return root;
}
