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
  counts: Uint8Array;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** Enough for a to z; that a digit or a blank shares the place of a letter makes texts look more alike, at most. */
const PLACES = 32;

/** How often each letter comes. */
function countLetters(text: string): Uint8Array {
  const counts = new Uint8Array(PLACES);
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) % PLACES;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/**
 * Whether two texts differ by more than so many slips, whatever the order of their letters: a slip takes one letter
 * away and puts one in, at most.
 */
function areFarApart(one: Uint8Array, other: Uint8Array, slips: number): boolean {
  let difference = 0;
  for (let place = 0; place < PLACES; place++) {
    difference += Math.abs((one[place] ?? 0) - (other[place] ?? 0));
    if (difference > 2 * slips) return true;
  }
  return false;
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
      counts: countLetters(fold),
    }));
  }

  /**
   * The kind of the spelling with fewest slips, at most `slips`; one letter typed twice is a slip in any word, others
   * only where the spelling is long enough. A digit is no slip: level 1 is not level 2. undefined where two kinds are
   * equally close.
   */
  closest(fold: string, slips: number): HeadingKind | undefined {
    const digits = digitsOf(fold);
    const single = withoutDoubles(fold);
    const counts = countLetters(fold);
    const kinds = new Set<HeadingKind>();
    let least = slips + 1;
    for (const spelling of this.spellings) {
      if (spelling.digits !== digits || Math.abs(spelling.fold.length - fold.length) > least) continue;
      if (areFarApart(spelling.counts, counts, least)) continue;
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
