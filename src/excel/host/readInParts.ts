import { HostError } from "./hostError";

/** Some rows of a sheet, from 0, and whatever else tells which of its cells are meant. */
interface Stretch {
  firstRow: number;
  rowCount: number;
}

/** Into so many parts a stretch is cut whose cells differ. */
const PARTS = 16;
/** Parts asked for at once: some 300 bytes each. */
const PARTS_AT_ONCE = 3_000;
/** More would take longer than anybody waits who did not ask for it. */
const MOST_PARTS = 12_000;

function partsOf<Of extends Stretch>(stretch: Of): Of[] {
  const size = Math.ceil(stretch.rowCount / PARTS);
  const count = Math.ceil(stretch.rowCount / size);
  return Array.from({ length: count }, (_, i) => ({
    ...stretch,
    firstRow: stretch.firstRow + i * size,
    rowCount: Math.min(size, stretch.rowCount - i * size),
  }));
}

/**
 * What each cell of some stretches has, by requests that Microsoft's client counts as reads: a property of a whole
 * stretch, which is null where its cells differ, and then that of its parts. `getCellProperties` and `getRowProperties`
 * say the same at once, but end the user's undo. Throws HostError "needs-check" where too many parts differ.
 * @param ask asks for the property of a stretch; to be called after the next sync
 * @param matters whether anything is to be known of a part
 */
export async function readInParts<Of extends Stretch, Value>(
  context: Excel.RequestContext,
  stretches: readonly Of[],
  ask: (stretch: Of) => () => Value | null,
  matters: (stretch: Of) => boolean,
): Promise<(Of & { value: Value })[]> {
  const known: (Of & { value: Value })[] = [];
  let next = stretches.filter(matters);
  for (let asked = 0; next.length > 0;) {
    const now = next.slice(0, PARTS_AT_ONCE);
    asked += now.length;
    if (asked > MOST_PARTS)
      throw new HostError("needs-check", "", "Too many cells differ to be read in the background.");
    const answers = now.map((stretch) => ({ stretch, answer: ask(stretch) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for each size of the parts
    await context.sync();
    const later = next.slice(PARTS_AT_ONCE);
    next = [];
    for (const { stretch, answer } of answers) {
      const value = answer();
      if (value !== null) known.push({ ...stretch, value });
      else if (stretch.rowCount > 1) next.push(...partsOf(stretch).filter(matters));
    }
    next.push(...later);
  }
  return known;
}
