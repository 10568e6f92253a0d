import { Mark } from "../cells/mark";
import { readStatus } from "../cells/readStatus";
import { statusItems, type StatusItem, type StatusPart } from "../cells/statusItems";
import { statusReason } from "../cells/statusReason";
import { headingParts } from "../headings/headingParts";
import type { HeadingKind } from "../headings/headingKind";
import { kindOfParts } from "../headings/kindOfParts";
import { unitOfSection } from "./ordinalText";
import { startsLikeUnit } from "./startsLikeUnit";

/** What a section says of the level 2 of all below it; "other": of their cards, or their app. */
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
  appDownloaded: "other",
};

const OF_ACCOUNT: ReadonlySet<StatusItem["part"]> = new Set([
  "account",
  "level",
  "register",
  "approve",
  "download",
  "install",
  "activate",
  "complete",
] satisfies StatusPart[]);

/** Without one of these, "Đăng ký" may be what a team does. */
const TELLS: ReadonlySet<StatusItem["part"]> = new Set(["did", "no", "doing", "wait", "level"] satisfies StatusPart[]);

/** "Chưa hoàn thành do mất sim", "Đang chờ công an duyệt": what is no heading says it as a mark does. */
function statusOfWords(said: string): SectionStatus | null {
  const items = statusItems(said);
  // "Còn lại chưa kích hoạt: 1" ends those above
  if (items[0]?.part === "but") return null;
  if (![OF_ACCOUNT, TELLS].every((parts) => items.some(({ part }) => parts.has(part)))) return null;
  const mark = readStatus(said) ?? statusReason(said)?.mark;
  return mark === undefined ? null : mark === Mark.yes ? "done" : "notDone";
}

/**
 * Whether a section is no unit but says who is done: "Đã cài VNeID mức 2", "II. Danh sách chưa kích hoạt (12 người)";
 * null: it does not.
 */
export function sectionStatus(text: string): SectionStatus | null {
  const said = unitOfSection(text).replace(LEAD, "");
  if (said === "" || startsLikeUnit(said)) return null;
  const heading = headingParts(said);
  const means = heading.unknown > 0 ? undefined : MEANS[kindOfParts(heading)?.kind ?? "note"];
  return means ?? statusOfWords(said);
}
