import { foldText } from "../grid/foldText";
import { toneKey } from "../grid/toneKey";
import aliases from "./data/headerAliases.json";
import { editDistance } from "./editDistance";
import type { HeadingKind } from "./headingKind";
import type { Confidence } from "./layout";
import { legacyReadings } from "./legacyText";

export interface HeadingMatch {
  kind: HeadingKind;
  confidence: Confidence;
  /** For choosing between columns of one kind: 3 same letters and tones, 2 same letters, 1 close. */
  rank: number;
}

/** The words of a heading with their tones, whatever stands between them; a lone sign ("#") stays. */
function words(text: string): string {
  return toneKey(text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, " ")) || toneKey(text);
}

const BY_TONE = new Map<string, HeadingKind>();
const BY_FOLD = new Map<string, HeadingKind>();
for (const [kind, spellings] of Object.entries(aliases) as [HeadingKind, string[]][]) {
  for (const spelling of spellings) {
    const tone = words(spelling);
    const fold = foldText(spelling);
    if (!BY_TONE.has(tone)) BY_TONE.set(tone, kind);
    if (fold !== "" && !BY_FOLD.has(fold)) BY_FOLD.set(fold, kind);
  }
}

/** Somebody else's particulars in a staff roster: parents, spouse, head of household, guardian, child. */
const RELATIVE = /\b(cha|me|bo|vo|chong|con|chu ho|giam ho|than nhan|nguoi than|nguoi phu thuoc)\b/;
/** Headings of level 2 in other words than the known ones still name the app or the identity, and the level. */
const LEVEL_2 =
  /\b(vneid|dinh danh dien tu|dinh danh|ddd?t)\b.*\bmuc (do )?(2|ii)\b|\bmuc (do )?(2|ii)\b.*\b(vneid|dinh danh)\b/;

function known(text: string): HeadingMatch | undefined {
  const kind = BY_TONE.get(words(text));
  if (kind !== undefined) return { kind, confidence: "certain", rank: 3 };
  const fold = foldText(text);
  const folded = fold === "" ? undefined : BY_FOLD.get(fold);
  if (folded === undefined) return undefined;
  // Without any diacritics it is the same word, typed plainly; with others it may be another word ("Khoá" is no "Khoa").
  const plain = words(text) === fold;
  return { kind: folded, confidence: plain ? "certain" : "likely", rank: 2 };
}

/** The heading without required-marks, bracketed remarks and units: "Ngày sinh (dd/mm/yyyy) (*)" → "Ngày sinh". */
function bare(text: string): string {
  return text
    .replace(/\([^)]*\)/g, " ")
    .replace(/[*:.]+\s*$/g, "")
    .trim();
}

function close(fold: string): HeadingMatch | undefined {
  if (fold.length < 5 || RELATIVE.test(fold)) return undefined;
  const allowed = fold.length < 12 ? 1 : 2;
  let best: HeadingMatch | undefined;
  let bestDistance = allowed + 1;
  for (const [spelling, kind] of BY_FOLD) {
    if (spelling.length < 5 || Math.abs(spelling.length - fold.length) >= bestDistance) continue;
    const distance = editDistance(spelling, fold, bestDistance);
    if (distance < bestDistance) {
      best = { kind, confidence: "likely", rank: 1 };
      bestDistance = distance;
    }
  }
  return best;
}

/** Words that tell a level-2 column in a heading that is no known spelling. */
function level2ByWords(fold: string): HeadingMatch | undefined {
  if (!LEVEL_2.test(fold) || /\b(ngay|du kien|ly do|nguyen nhan|so dien thoai|thoi gian)\b/.test(fold))
    return undefined;
  return { kind: /\bchua\b/.test(fold) ? "level2Not" : "level2", confidence: "likely", rank: 1 };
}

/**
 * What a heading of one cell is about. Equal letters and tones outrank equal letters, which outrank a near miss
 * (one typing error, two in long headings). undefined for a heading that says nothing known.
 */
export function matchHeading(text: string): HeadingMatch | undefined {
  for (const reading of [text, ...legacyReadings(text)]) {
    const match = known(reading) ?? known(bare(reading));
    if (match !== undefined) return match;
  }
  const fold = foldText(bare(text)) || foldText(text);
  return level2ByWords(fold) ?? close(fold);
}
