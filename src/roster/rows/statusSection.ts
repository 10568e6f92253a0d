import { headingParts } from "../headings/headingParts";
import type { HeadingKind } from "../headings/headingKind";
import { kindOfParts } from "../headings/kindOfParts";
import { startsLikeUnit, unitOfSection } from "./rowWords";

/** What a section says of the level 2 of all below it; "other": of their cards. */
export type SectionStatus = "done" | "notDone" | "other";

const LEAD = /^(?:(?:danh sách|ds|nhóm|số|những|các|trường hợp|người|cán bộ|ccvc|nlđ|nhân viên)\s+)+/iu;

const MEANS: Partial<Record<HeadingKind, SectionStatus>> = {
  level2: "done",
  level2Issued: "done",
  level2Not: "notDone",
  level2Registered: "notDone",
  level1: "notDone",
  citizenIdIssued: "other",
  citizenIdNotIssued: "other",
};

/**
 * Whether a section is no unit but says who is done: "Đã cài VNeID mức 2", "II. Danh sách chưa kích hoạt (12 người)";
 * null: it does not.
 */
export function sectionStatus(text: string): SectionStatus | null {
  const said = unitOfSection(text).replace(LEAD, "");
  if (said === "" || startsLikeUnit(said)) return null;
  const heading = headingParts(said);
  if (heading.unknown > 0) return null;
  const means = MEANS[kindOfParts(heading)?.kind ?? "note"];
  if (means !== undefined) return means;
  if (!heading.parts.has("complete")) return null;
  return heading.stance === "yes" ? "done" : heading.stance === "no" ? "notDone" : null;
}
