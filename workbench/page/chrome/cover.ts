import { element } from "./element";

const cover = element("cover", HTMLDivElement);
const coverText = element("coverText", HTMLParagraphElement);

/** Covers the grid with a sentence where there is no grid to show. Null takes the cover away. */
export function showCover(text: string | null): void {
  cover.hidden = text === null;
  coverText.textContent = text ?? "";
}
