import { foldText } from "../../grid/foldText";
import { ACCOUNT_STEPS } from "../headings/accountSteps";
import { headingParts } from "../headings/headingParts";
import { namesSubject } from "../headings/partsUnder";
import { asksBareLevel } from "./asksBareLevel";
import type { ColumnSampler } from "./columnSample";
import type { Heading } from "./heading";
import { groupOf, withKind, withMatch } from "./headingAs";

/**
 * "Đã cấp tài khoản mức 2" is level 2 itself, and so is the day on which that was, unless another column tells whether
 * or, of a day, when it was activated, or is at least as plainly about it: then it is a step on the way.
 */
export function settleIssued(headings: readonly Heading[]): readonly Heading[] {
  const issued = headings.filter(({ match }) => match?.kind === "level2Issued");
  const others = headings.filter(({ match }) => match?.kind === "level2");
  const named = Math.max(0, ...issued.map(({ match }) => match?.names ?? 0));
  const decides = others.some(
    ({ path, match }) => (match?.names ?? 0) >= named || headingParts(path.join(" > ")).parts.has("activate"),
  );
  const hasLastDay = headings.some(({ match }) => match?.kind === "level2Date");
  return headings.map((heading) => {
    if (heading.match?.kind !== "level2Issued") return heading;
    const isDayBeforeLast = hasLastDay && headingParts(heading.path.join(" > ")).parts.has("date");
    return withKind(heading, decides || isDayBeforeLast ? "level2Registered" : "level2");
  });
}

/** Of another app, or of a thing nobody knows: a denial beside it may be of that. */
function isOfOtherThing(heading: Heading | undefined): boolean {
  if (heading === undefined || heading.match !== undefined) return false;
  const { parts, unknown } = headingParts(heading.path.join(" > "));
  return parts.has("other") || unknown > 0;
}

/** "VNeID", "Cài VNeID" over marks: whether it is activated, the column right of it may tell. */
function mayBeActivated({ path, match, index }: Heading, samples: ColumnSampler): boolean {
  if (match?.kind !== "level2" || headingParts(path.join(" > ")).parts.has("activate")) return false;
  return samples.sample(index).levels === 0;
}

/** About level 2, or level 1 beside a column of level 2: "Chưa có | Mức 1 | Mức 2". */
function isOfLevels({ match, index }: Heading, headings: readonly Heading[]): boolean {
  if (match?.kind !== "level1") return match?.kind === "level2";
  return headings.some((other) => other.match?.kind === "level2" && Math.abs(other.index - index) === 1);
}

/**
 * The nearest heading to the left that says of what it is: those between name no more than a step or a result, "Có kết
 * quả".
 */
function leftOf(headings: readonly Heading[], index: number): Heading | undefined {
  const left = headings.find((heading) => heading.index === index - 1);
  if (left === undefined || left.match !== undefined || left.path.length !== 1) return left;
  const { parts, unknown, stance } = headingParts(left.path[0] ?? "");
  const isStep =
    unknown === 0 && stance !== "no" && (parts.has("status") || ACCOUNT_STEPS.some((step) => parts.has(step)));
  return isStep && !namesSubject(headingParts(left.path[0] ?? "")) ? leftOf(headings, index - 1) : left;
}

/**
 * "Kích hoạt" and "Chưa có" do not say of what; right or left of a column about level 2 they are about it, too, where
 * marks stand in them. The activation, right of it, is the last step, and tells it better.
 */
export function settleSteps(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    const { match } = heading;
    const saysNoMore = match?.kind === "level2" && match.names === 0;
    if (heading.path.length !== 1 || (match !== undefined && !saysNoMore)) return heading;
    const { parts, stance, level, unknown, mayDeny } = headingParts(heading.path[0] ?? "");
    if (unknown > 0 || mayDeny || level !== undefined) return heading;
    const [left, right] = [-1, 1].map((step) => headings.find(({ index }) => index === heading.index + step));
    const activates = parts.has("activate") && (stance === "none" || stance === "yes");
    if (match === undefined && activates && leftOf(headings, heading.index)?.match?.kind === "level2Registered")
      return withMatch(heading, "level2");
    const holdsSomething = (): boolean => samples.sample(heading.index).filled > 0;
    if (activates && left?.match !== undefined && mayBeActivated(left, samples) && holdsSomething())
      return { ...heading, match: { kind: "level2", confidence: "likely", rank: 1, names: left.match.names } };
    const denies = stance === "no" && [...parts].every((part) => part === "no" || part === "filler");
    const isAbout = [left, right].some((beside) => beside !== undefined && isOfLevels(beside, headings));
    if (!denies || !isAbout || [left, right].some(isOfOtherThing)) return heading;
    const { filled, marks } = samples.sample(heading.index);
    return filled > 0 && marks === filled ? withMatch(heading, "level2Not") : heading;
  });
}

/**
 * "Mức độ" right of "VNeID" is the level of that account, where levels stand in it: who has level 1 has a mark under
 * "VNeID", too.
 */
export function settleLevels(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    const left = headings.find(({ index }) => index === heading.index - 1)?.match;
    if (left?.kind !== "level2" || left.names === 0 || !asksBareLevel(heading)) return heading;
    const { filled, levels } = samples.sample(heading.index);
    if (levels * 2 <= filled) return heading;
    return { ...heading, match: { kind: "level2", confidence: "likely", rank: 1, names: left.names + 1 } };
  });
}

/** "Mức 3", "Cấp III": a level that no account has. */
const THIRD = /\b(muc|do|cap|level|lv) ?(0?[3-9]|iii|iv)$/;

/** "Cấp 2" beside "Cấp 3" is a level of something else. */
export function settleOtherLevels(headings: readonly Heading[]): readonly Heading[] {
  const thirds = headings.filter(({ path }) => THIRD.test(foldText(path.at(-1) ?? "")));
  return headings.map((heading) => {
    const { level } = headingParts(heading.path.at(-1) ?? "");
    if (level === undefined || namesSubject(headingParts(heading.path.join(" > ")))) return heading;
    const isBeside = thirds.some(
      (third) => Math.abs(third.index - heading.index) <= 2 && groupOf(third) === groupOf(heading),
    );
    return isBeside ? withMatch(heading, "unrelated") : heading;
  });
}
