import { foldText } from "../../grid/foldText";
import { ACCOUNT_STEPS } from "../headings/accountSteps";
import { headingParts } from "../headings/headingParts";
import { namesRelative } from "../headings/namesRelative";
import type { ColumnSampler } from "./columnSample";
import type { Heading } from "./heading";

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
export function settleSources(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
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
export function settleSaidTwice(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
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
