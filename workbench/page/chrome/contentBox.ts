import { element } from "./element";

const box = element("content", HTMLInputElement);
let shown = "";

/** Shows what the selected cell holds; null where none is selected. It leaves a text alone that somebody is typing. */
export function showContent(content: string | null, force = false): void {
  box.disabled = content === null;
  if (document.activeElement === box && !force) return;
  shown = content ?? "";
  box.value = shown;
}

/** Calls back with a text that was typed and confirmed with Enter. Escape brings the old one back. */
export function onContent(commit: (text: string) => void): void {
  box.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") box.value = shown;
    if (key !== "Enter" || box.value === shown) return;
    shown = box.value;
    commit(shown);
  });
}
