import type { Layout } from "../layout";
import { headingParts } from "./headingParts";

/**
 * The levels that the heading of the level-2 column speaks of: 2, both or none in particular, as in "Mức độ định danh".
 */
function levelOf({ columns }: Pick<Layout, "columns">): ReturnType<typeof headingParts>["level"] {
  return headingParts(columns.level2?.heading ?? "").level;
}

/** Whether the level-2 column holds levels, not marks: its heading asks for the level, or its values tell. */
export function asksLevel(layout: Pick<Layout, "columns" | "holdsLevels">): boolean {
  const level = levelOf(layout);
  return level === "asked" || level === "both" || (layout.holdsLevels === true && level !== 2);
}

/**
 * Whether the heading of the level-2 column says "mức 2" and a 2 stands in it all the same: what a 1 means there nobody
 * can tell.
 */
export function mixesLevels(layout: Pick<Layout, "columns" | "holdsLevels">): boolean {
  return layout.holdsLevels === true && levelOf(layout) === 2;
}

/**
 * Whether a tick tells of no level: numbers for levels stand beside it, or words for them where the heading asks which
 * it is. Among other words ("Mức 1", "Đã cài" under "VNeID") it is a yes.
 */
export function tickTellsNoLevel(layout: Pick<Layout, "columns" | "holdsLevels" | "namesLevels">): boolean {
  const level = levelOf(layout);
  if (layout.holdsLevels === true) return level !== 2;
  return layout.namesLevels === true && (level === "asked" || level === "both");
}

/** Whether the column of those registered tells that they are approved, only to activate: "Đã duyệt", "Đã cấp". */
export function tellsApproval({ columns }: Pick<Layout, "columns">): boolean {
  const { parts } = headingParts(columns.level2Registered?.heading ?? "");
  return parts.has("approve") || parts.has("issue");
}
