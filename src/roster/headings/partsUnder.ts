import { ACCOUNT_STEPS } from "./accountSteps";
import type { HeadingParts } from "./headingParts";
import type { PartName } from "./vocabulary";

const SUBJECTS: readonly PartName[] = [
  "account",
  "electronicCard",
  "identity",
  "card",
  "oldCard",
  "passport",
  "insurance",
  "other",
];
/** What is asked about the subject, where it is not the subject itself. */
const ASIDES: readonly PartName[] = ["date", "expected", "expiry", "cardExpiry", "place"];

function has({ parts }: HeadingParts, names: readonly PartName[]): boolean {
  return names.some((name) => parts.has(name));
}

/** Whether a heading names what it is about. */
export function namesSubject(heading: HeadingParts): boolean {
  return has(heading, SUBJECTS);
}

/** Whether a heading has words that can take their subject from the group over it, and none that are unknown. */
export function canInherit({ parts, unknown }: HeadingParts): boolean {
  return unknown === 0 && [...parts].some((part) => part !== "filler" && part !== "means" && part !== "note");
}

/** Whether a heading says yes, no, a level or a step, and not of what. */
export function saysOfSubject(heading: HeadingParts): boolean {
  const { unknown, stance, level } = heading;
  return (
    unknown === 0 && !namesSubject(heading) && (stance !== "none" || level !== undefined || has(heading, ACCOUNT_STEPS))
  );
}

/**
 * A sub-heading that says yes or no itself goes before its group; of "Có | Không" under "Chưa cài VNeID" nobody can
 * tell what they mean.
 */
function stanceUnder(child: HeadingParts, group: HeadingParts): HeadingParts["stance"] {
  if (child.stance === "none") return group.stance;
  const isBare = [...child.parts].every((part) => part === "yes" || part === "no" || part === "filler");
  return isBare && group.stance === "no" ? "mixed" : child.stance;
}

/**
 * What a heading says under a group's: it keeps what it says itself, and takes what it lacks from the group, be it
 * subject, level, yes or no, or step ("VNeID mức 2 > Đã", "Đăng ký | Kích hoạt" under "VNeID").
 */
export function partsUnder(child: HeadingParts, group: HeadingParts): HeadingParts {
  const parts = new Set(child.parts);
  const inherit = (names: readonly PartName[]): void => {
    for (const name of names) if (group.parts.has(name)) parts.add(name);
  };
  if (!has(child, SUBJECTS)) inherit(SUBJECTS);
  if (!has(child, ACCOUNT_STEPS)) inherit(ACCOUNT_STEPS);
  if (child.stance === "none") inherit(["number"]);
  if (!has(child, ASIDES)) inherit(ASIDES);
  inherit(["status", "tool"]);
  // Nobody knows what a bare "Đã hoàn thành" or "Mức 2" is about under a group of unknown words.
  const isLost = !namesSubject(child) && !namesSubject(group);
  return {
    parts,
    first: child.first,
    level: child.level ?? group.level,
    stance: stanceUnder(child, group),
    onDevice: child.onDevice,
    unknown: child.unknown + (isLost ? group.unknown : 0),
    unknownStep: child.unknownStep || (isLost && group.unknownStep),
    slipped: child.slipped || group.slipped,
    mayDeny: child.mayDeny || group.mayDeny,
  };
}
