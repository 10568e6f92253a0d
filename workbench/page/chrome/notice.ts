import { element } from "./element";

const notice = element("notice", HTMLParagraphElement);

/** Says that something cannot be done. It stays until the user tries the next thing. */
export function showPassingNotice(text: string): void {
  showNotice(text);
  const clear = (): void => {
    if (notice.textContent === text) showNotice("");
  };
  setTimeout(() => {
    for (const event of ["pointerdown", "keydown"])
      document.addEventListener(event, clear, { capture: true, once: true });
  });
}

/** Says what went wrong or cannot be done. An empty text takes it away. */
export function showNotice(text: string): void {
  notice.textContent = text;
  notice.hidden = text === "";
}
