import { editDistance } from "./editDistance";
import type { HeadingKind } from "./headingKind";
import { isOneSlip } from "./isOneSlip";
import { withoutDoubles } from "./withoutDoubles";

/** Shorter spellings have too many neighbours: "Phường" is no slip of "Phòng" (design §4). Blanks are no letters. */
const SHORTEST = 6;

interface Spelling {
  fold: string;
  kind: HeadingKind;
  digits: string;
  single: string;
  letters: number;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** Finds the known spelling that a heading comes closest to. */
export class SpellingFinder {
  private readonly spellings: readonly Spelling[];

  /** @param byFold kinds by the folded spellings of their headings */
  constructor(byFold: ReadonlyMap<string, HeadingKind>) {
    this.spellings = [...byFold].map(([fold, kind]) => ({
      fold,
      kind,
      digits: digitsOf(fold),
      single: withoutDoubles(fold),
      letters: fold.replaceAll(" ", "").length,
    }));
  }

  /**
   * The kind of the spelling with fewest slips, at most `slips`; one letter typed twice is a slip in any word, others only where the spelling
   * is long enough. A digit is no slip: level 1 is not level 2. undefined where two kinds are equally close.
   */
  closest(fold: string, slips: number): HeadingKind | undefined {
    const digits = digitsOf(fold);
    const single = withoutDoubles(fold);
    const kinds = new Set<HeadingKind>();
    let least = slips + 1;
    for (const spelling of this.spellings) {
      if (spelling.digits !== digits || Math.abs(spelling.fold.length - fold.length) > least) continue;
      const distance = slipsBetween(spelling, fold, single, least + 1);
      if (distance > least || distance > slips) continue;
      if (distance < least) kinds.clear();
      least = distance;
      kinds.add(spelling.kind);
    }
    const [kind] = kinds;
    return kinds.size === 1 ? kind : undefined;
  }
}

function slipsBetween(spelling: Spelling, fold: string, single: string, limit: number): number {
  if (fold.length === spelling.fold.length + 1 && single === spelling.single) return 1;
  if (spelling.letters < SHORTEST) return limit;
  // Nearly all differ by more, which one look tells.
  if (limit <= 2) return isOneSlip(spelling.fold, fold) ? 1 : limit;
  return editDistance(spelling.fold, fold, limit);
}
