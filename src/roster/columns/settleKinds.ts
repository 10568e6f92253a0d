import { foldText } from "../../grid/foldText";
import type { HeadingKind } from "../headings/headingKind";
import { ACCOUNT_STEPS } from "../headings/accountSteps";
import { headingParts } from "../headings/headingParts";
import { matchHeading } from "../headings/matchHeading";
import { namesRelative } from "../headings/namesRelative";
import { namesSubject } from "../headings/partsUnder";
import type { Heading } from "./heading";
import { asksBareLevel } from "./asksBareLevel";
import { birthPartsByValues } from "./birthPartsByValues";
import type { ColumnSampler } from "./columnSample";
import { nameByValues } from "./nameByValues";

function withKind(heading: Heading, kind: HeadingKind): Heading {
  const { match } = heading;
  return match === undefined ? heading : { ...heading, match: { ...match, kind } };
}

/** Of what a heading is taken for by its neighbour. */
function withMatch(heading: Heading, kind: HeadingKind): Heading {
  return { ...heading, match: { kind, confidence: "likely", rank: 1, names: 0 } };
}

function kindsOf(headings: readonly Heading[]): ReadonlySet<HeadingKind | undefined> {
  return new Set(headings.map(({ match }) => match?.kind));
}

/** Beside a month "Ngày sinh" is the day and "Năm sinh" the year; "Nam" typed plainly is no man's birth date then. */
function settleBirthParts(headings: readonly Heading[]): readonly Heading[] {
  const kinds = kindsOf(headings);
  if (!kinds.has("birthMonth")) return headings;
  return headings.map((heading) => {
    const own = foldText(heading.path.at(-1) ?? "");
    const kind = heading.match?.kind;
    if (kind === "birthDateMale" && !kinds.has("birthDateFemale")) return withKind(heading, "birthYear");
    if (kind !== "birthDate" || heading.path.length > 1) return heading;
    return withKind(heading, /^nam/.test(own) ? "birthYear" : "birthDay");
  });
}

/**
 * "Ngày sinh Nam" is half of the birth dates only where the other half stands beside it; else it is the birth date of
 * everybody.
 */
function settleBirthHalves(headings: readonly Heading[]): readonly Heading[] {
  const kinds = kindsOf(headings);
  const isWhole = kinds.has("birthDateMale") && kinds.has("birthDateFemale");
  return headings.map((heading) => {
    const isHalf = heading.match?.kind === "birthDateMale" || heading.match?.kind === "birthDateFemale";
    return isHalf && !isWhole && heading.path.length === 1 ? withMatch(heading, "birthDate") : heading;
  });
}

const FIRST_PARTS: ReadonlySet<HeadingKind | undefined> = new Set(["familyName", "middleName"] as const);

/**
 * "Họ và" over "tên" is the whole name, unless the family names stand to the left under the same heading: "Họ và" over
 * "tên đệm | tên", or over "họ | đệm | tên".
 */
function settleNames(headings: readonly Heading[]): readonly Heading[] {
  return headings.map((heading) => {
    const own = matchHeading(heading.path.at(-1) ?? "")?.kind;
    const isPart = own === "givenName" || own === "middleName";
    if (!isPart || heading.match === undefined || heading.match.kind === own) return heading;
    const left = headings.find(({ index }) => index === heading.index - 1);
    const isOneGroup = FIRST_PARTS.has(left?.match?.kind) && left?.path[0] === heading.path[0];
    return isOneGroup && FIRST_PARTS.has(matchHeading(left?.path.at(-1) ?? "")?.kind)
      ? withKind(heading, own)
      : heading;
  });
}

/**
 * "Đã cấp tài khoản mức 2" is level 2 itself, and so is the day on which that was, unless another column tells whether
 * or, of a day, when it was activated, or is at least as plainly about it: then it is a step on the way.
 */
function settleIssued(headings: readonly Heading[]): readonly Heading[] {
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

/** A column "CCCD" that holds marks tells who has a card, not its number. */
function settleMarkedCards(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    if (heading.match?.kind !== "citizenId" || headingParts(heading.path.join(" > ")).parts.has("number"))
      return heading;
    const { filled, longNumbers, oldNumbers, marks, yesMarks, crosses } = samples.sample(heading.index);
    const isMarked = yesMarks + crosses > 0 && marks * 2 > filled && longNumbers + oldNumbers === 0;
    return isMarked ? withKind(heading, "citizenIdIssued") : heading;
  });
}

/** Of another app, or of a thing nobody knows: a denial beside it may be of that. */
function isOfOtherThing(heading: Heading | undefined): boolean {
  if (heading === undefined || heading.match !== undefined) return false;
  const { parts, unknown } = headingParts(heading.path.join(" > "));
  return parts.has("other") || unknown > 0;
}

/** "Cài VNeID": whether it is activated, the column right of it may tell. */
function isInstalled({ path }: Heading): boolean {
  const { parts } = headingParts(path.join(" > "));
  return parts.has("install") && !parts.has("activate");
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
 * marks stand in them.
 */
function settleSteps(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    if (heading.match !== undefined || heading.path.length !== 1) return heading;
    const { parts, stance, level, unknown, mayDeny } = headingParts(heading.path[0] ?? "");
    if (unknown > 0 || mayDeny || level !== undefined) return heading;
    const [left, right] = [-1, 1].map((step) => headings.find(({ index }) => index === heading.index + step));
    const activates = parts.has("activate") && (stance === "none" || stance === "yes");
    if (activates && leftOf(headings, heading.index)?.match?.kind === "level2Registered")
      return withMatch(heading, "level2");
    if (activates && left?.match?.kind === "level2" && isInstalled(left))
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
function settleLevels(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
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
function settleOtherLevels(headings: readonly Heading[]): readonly Heading[] {
  const groupOf = ({ path }: Heading): string => path.slice(0, -1).join(" > ");
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

const OF_CARD: ReadonlySet<HeadingKind | undefined> = new Set([
  "citizenId",
  "citizenIdIssueDate",
  "citizenIdIssuePlace",
] as const);

/** "Ngày hết hạn" does not say of what; right of the card's number, day or place of issue it is the card's. */
function settleExpiry(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    const { path, match, index } = heading;
    const { parts, unknown } = headingParts(path[0] ?? "");
    const isBare = [...parts].every((part) => part === "expiry" || part === "date" || part === "filler");
    if (match !== undefined || path.length !== 1 || unknown > 0 || !parts.has("expiry") || !isBare) return heading;
    const left = headings.find((other) => other.index === index - 1);
    return OF_CARD.has(left?.match?.kind) && samples.sample(index).dates > 0
      ? withMatch(heading, "citizenIdExpiry")
      : heading;
  });
}

const DECLARED = /^(ke khai|khai bao|xac minh|tham tra)\b/;

/** A step that may be no step, "Kê khai", or marks of somebody who looked at it, "Xác nhận của đơn vị". */
function mayBeSaidToo({ path, match, index }: Heading, samples: ColumnSampler): boolean {
  const own = path.at(-1) ?? "";
  if (match !== undefined) return match.kind === "level2Registered" && DECLARED.test(foldText(own));
  const { filled, marks } = samples.sample(index);
  return headingParts(own).first === "status" && filled > 0 && marks === filled;
}

/** Who says it, or how it is known. */
const SOURCE = /\b(theo|bao|bao cao|khai|ke khai|xac nhan|kiem tra|doi chieu|ra soat|xac minh|cung cap)\b/;

/** "VNeID mức 2 (theo Công an)" → what is before the bracket, the dash or "theo", and what stands behind, folded. */
function stemOf({ path }: Heading): { stem: string; behind: string } {
  const [text = ""] = path;
  const at = text.search(/\(|\s[-–]\s|\stheo\s/i);
  return at < 0
    ? { stem: foldText(text), behind: "" }
    : { stem: foldText(text.slice(0, at)), behind: foldText(text.slice(at)) };
}

/**
 * "VNeID mức 2 (theo Công an)" says with as much right what "VNeID mức 2 (cá nhân báo)" says, where marks stand in it.
 */
function settleSources(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    if (heading.match !== undefined || heading.path.length !== 1 || heading.path.some(namesRelative)) return heading;
    const { stem, behind } = stemOf(heading);
    if (!SOURCE.test(behind)) return heading;
    const other = headings.find(
      (each) => each.match?.kind === "level2" && each.path.length === 1 && stemOf(each).stem === stem,
    );
    const { filled, marks } = samples.sample(heading.index);
    return other?.match === undefined || filled === 0 || marks < filled ? heading : { ...heading, match: other.match };
  });
}

/**
 * Under one group of level 2, beside a heading that names no step, "Kê khai" beside "Đối chiếu" and "Xác nhận của đơn
 * vị" beside "Tự khai" say the same with as much right.
 */
function settleSaidTwice(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return headings.map((heading) => {
    const { path, index } = heading;
    if (path.length < 2 || !mayBeSaidToo(heading, samples)) return heading;
    const isOtherWord = ({ match, path: [group, ...own] }: Heading): boolean =>
      match?.kind === "level2" &&
      group === path[0] &&
      ACCOUNT_STEPS.every((step) => !headingParts(own.join(" > ")).parts.has(step));
    const beside = headings.find((other) => Math.abs(other.index - index) === 1 && isOtherWord(other));
    return beside?.match === undefined ? heading : { ...heading, match: beside.match };
  });
}

/** In this order: what one has settled, the next ones see. */
const STEPS: readonly ((headings: readonly Heading[], samples: ColumnSampler) => readonly Heading[])[] = [
  settleOtherLevels,
  settleExpiry,
  nameByValues,
  settleNames,
  settleBirthParts,
  birthPartsByValues,
  settleBirthHalves,
  settleIssued,
  settleSources,
  settleSaidTwice,
  settleSteps,
  settleLevels,
  settleMarkedCards,
];

/** What headings are about once those beside them and the values below are looked at. */
export function settleKinds(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  return STEPS.reduce((settled, step) => step(settled, samples), headings);
}
