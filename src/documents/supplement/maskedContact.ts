import { maskNumbers } from "../../grid/maskNumbers";

/** A telephone number of Vietnam: ten or eleven digits from 0 on, or nine or ten behind +84; blanks, dots and hyphens may part them. */
const TELEPHONE = /((?<!\p{Nd}[ .-]?)(?:0|\+84[ .-]?)\d(?:[ .-]?\d){8,9}(?![ .-]?\p{Nd}))/gu;

/** Whom to write back to, as somebody typed it: telephone numbers stay, every other long number is hidden as everywhere else. */
export const maskedContact = (text: string): string =>
  text
    .split(TELEPHONE)
    .map((part, at) => (at % 2 === 1 ? part : maskNumbers(part)))
    .join("");
