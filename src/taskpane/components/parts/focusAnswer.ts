/**
 * A ref for the answer of a question that comes first to hand: as the question comes up the keyboard goes to it, which
 * brings it into view, at 200 % too. Whoever is in the sheet by then stays there.
 */
export function focusAnswer(answer: HTMLElement | null): void {
  answer?.scrollIntoView({ block: "nearest" });
  if (document.hasFocus()) answer?.focus();
}
