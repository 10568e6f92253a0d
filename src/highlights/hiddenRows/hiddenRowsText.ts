import type { RowSpan } from "../../grid/rowSpan";
import type { OurHiddenRows } from "./hiddenRows";

/**
 * The rows we hid as a short text without letters or signs: how many rows are hidden in all, then how many of them in
 * turn others hid and we did.
 */
export function hiddenRowsText({ hidden, ours }: OurHiddenRows): string {
  let next = 0;
  const turns = ours.flatMap(({ first, last }) => {
    const turn = [first - next, last - first + 1];
    next = last + 1;
    return turn;
  });
  return [hidden, ...turns].join(" ");
}

/** What such a text says; null for any other text. */
export function hiddenRowsOf(text: string): OurHiddenRows | null {
  if (!/^\d{1,7}(?: \d{1,7} \d{1,7})*$/u.test(text)) return null;
  const [hidden = 0, ...turns] = text.split(" ").map(Number);
  const ours: RowSpan[] = [];
  let next = 0;
  for (let turn = 0; turn < turns.length; turn += 2) {
    const first = next + (turns[turn] ?? 0);
    next = first + (turns[turn + 1] ?? 0);
    ours.push({ first, last: next - 1 });
  }
  return next <= hidden && ours.every(({ first, last }) => first <= last) ? { hidden, ours } : null;
}
