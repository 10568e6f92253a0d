import { cellKey } from "../../rules/cellsNow";
import type { ProposedFix } from "../../rules/proposeFix";

/** Fixes that can be undone. */
export interface Undoable {
  sheetId: string;
  fixes: readonly ProposedFix[];
  /** Excel did not say what became of some: each may be written or not, which undoing finds out by itself. */
  unsure: boolean;
}

/** A fix that leads back to where a former one of its cell began, if that one is part of the way to it. */
function fromTheFirst(fix: ProposedFix, former: ProposedFix | undefined): ProposedFix {
  const continues = former?.before.value === fix.before.value || former?.after.value === fix.before.value;
  return former !== undefined && continues ? { ...fix, before: former.before } : fix;
}

/**
 * What can be undone after other fixes: these, and those of the same sheet of which it is not sure whether they were
 * written.
 */
export function keptUndoable(former: Undoable | null, { sheetId, fixes, unsure }: Undoable): Undoable | null {
  const kept = former?.unsure === true && former.sheetId === sheetId ? former.fixes : [];
  const keptAt = new Map(kept.map((fix) => [cellKey(fix), fix]));
  const next = fixes.map((fix) => fromTheFirst(fix, keptAt.get(cellKey(fix))));
  const again = new Set(fixes.map(cellKey));
  const others = kept.filter((fix) => !again.has(cellKey(fix)));
  if (next.length + others.length === 0) return null;
  return { sheetId, fixes: [...others, ...next], unsure: unsure || others.length > 0 };
}
