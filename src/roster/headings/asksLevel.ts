import type { Layout } from "../layout";
import { headingParts } from "./headingParts";

/** The levels that the heading of the level-2 column speaks of: 2, both or none in particular, as in "Mức độ định danh". */
function levelOf({ columns }: Pick<Layout, "columns">): ReturnType<typeof headingParts>["level"] {
  return headingParts(columns.level2?.heading ?? "").level;
}

/** Whether the level-2 column holds levels, not marks: its heading asks for the level, or its values tell. */
export function asksLevel(layout: Pick<Layout, "columns" | "holdsLevels">): boolean {
  const level = levelOf(layout);
  return level === "asked" || level === "both" || (layout.holdsLevels === true && level !== 2);
}

/** Whether the heading of the level-2 column says "mức 2" and a 2 stands in it all the same: what a 1 means there nobody can tell. */
export function mixesLevels(layout: Pick<Layout, "columns" | "holdsLevels">): boolean {
  return layout.holdsLevels === true && levelOf(layout) === 2;
}

/** Whether values of the level-2 column say which level it is, and its heading does not: a tick beside them tells of none. */
export function namesLevels(layout: Pick<Layout, "columns" | "holdsLevels" | "namesLevels">): boolean {
  return (layout.holdsLevels === true || layout.namesLevels === true) && levelOf(layout) !== 2;
}

/** Whether the column of those registered tells that they are approved, only to activate: "Đã duyệt", "Đã cấp". */
export function tellsApproval({ columns }: Pick<Layout, "columns">): boolean {
  const { parts } = headingParts(columns.level2Registered?.heading ?? "");
  return parts.has("approve") || parts.has("issue");
}
