import { element } from "./element";

const notice = element("notice", HTMLParagraphElement);

/** Says something that went wrong or cannot be done; an empty text takes it away. */
export function showNotice(text: string): void {
  notice.textContent = text;
  notice.hidden = text === "";
}
