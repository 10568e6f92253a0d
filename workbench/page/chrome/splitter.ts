import { element } from "./element";

const NARROWEST = 280;
const WIDEST = 700;
const KEY_STEP = 10;

/** Lets the pane's width be dragged, moved with arrow keys, or chosen from the list. */
export function startSplitter(): void {
  const splitter = element("splitter", HTMLDivElement);
  const pane = element("pane", HTMLElement);
  const choices = element("paneWidth", HTMLSelectElement);
  const setWidth = (width: number) => {
    const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    pane.style.width = `${fitting}px`;
    splitter.ariaValueNow = String(fitting);
  };
  splitter.ariaValueMin = String(NARROWEST);
  splitter.ariaValueMax = String(WIDEST);
  setWidth(Number(choices.value));
  choices.addEventListener("change", () => setWidth(Number(choices.value)));
  splitter.addEventListener("pointerdown", (down) => {
    const start = pane.offsetWidth;
    splitter.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => setWidth(start + down.clientX - event.clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", () => splitter.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(pane.offsetWidth + KEY_STEP);
    if (key === "ArrowRight") setWidth(pane.offsetWidth - KEY_STEP);
  });
}
