import type { FormerSheet } from "../formerSheet";
import { AS_OF, FIGURE } from "../writtenRows";
import { figureName, reasonFigure, untoldFigure } from "./reportFigures";
import { HEALTH } from "./withoutHealth";

/** Kept with the mark of a copy for sending, and all that is kept: nothing of it comes of people. For ever. */
export const SENT_NOTE = "1";

const OF_HEALTH: ReadonlySet<string> = new Set(HEALTH.map((category) => figureName(reasonFigure(category))));

/**
 * The hidden names that the copy of a report carries, as they stand on its sheet: those by which whoever gathers many
 * offices finds its numbers, their day and what the office is called (`src/gather/reportOfFile.ts`).
 * @param tellsHealth false: no name tells either which number is of a reason that tells of health
 */
export function sentNames(names: FormerSheet["names"], tellsHealth: boolean): FormerSheet["names"] {
  const sent = new Map([...names].filter(([name]) => name === "office" || name === AS_OF || name.startsWith(FIGURE)));
  if (tellsHealth) return sent;
  const untold = [...sent.keys()].filter((name) => OF_HEALTH.has(name));
  return new Map(
    [...sent].map(([name, cells]) => [
      untold.includes(name) ? figureName(untoldFigure(untold.indexOf(name))) : name,
      cells,
    ]),
  );
}
