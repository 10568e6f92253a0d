import { remember } from "../cells/remember";
import { readStatus } from "../cells/readStatus";
import { statusItems, type StatusItem, type StatusPart } from "../cells/statusItems";
import type { HeadingKind } from "../headings/headingKind";
import { headingParts } from "../headings/headingParts";
import { matchHeading } from "../headings/matchHeading";
import { namesRelative } from "../headings/namesRelative";
import type { Column, Layout } from "../layout";
import type { LayoutChoice } from "../layoutChoice";
import { asksBareLevel } from "./asksBareLevel";
import type { Heading } from "./heading";
import type { ColumnSampler } from "./columnSample";

/**
 * Columns with other headings that may hold ID numbers: since 1/8/2025 the social-insurance number is one (domain §1).
 */
const MAY_HOLD_IDS: ReadonlySet<HeadingKind | undefined> = new Set([
  "insuranceNumber",
  "staffCode",
  undefined,
] as const);

function toColumn({ index, path }: Heading): Column {
  return { index, heading: path.join(" > "), confidence: "guess" };
}

/** Where the column of IDs holds none, or there is none: the leftmost other one that holds them. */
function suggestId(
  { citizenId }: Layout["columns"],
  free: readonly Heading[],
  samples: ColumnSampler,
): Heading | undefined {
  if (citizenId !== undefined && (citizenId.chosen === true || samples.sample(citizenId.index).longNumbers > 0))
    return undefined;
  return free.find(({ index, path, match }) => {
    if (path.length === 0 || !MAY_HOLD_IDS.has(match?.kind) || path.some(namesRelative)) return false;
    const { filled, idNumbers } = samples.sample(index);
    return idNumbers * 2 > filled;
  });
}

/** Of the steps before the last, "Tải app | Đăng ký | Phê duyệt", the one that is nearest to it. */
function lastStage(free: readonly Heading[]): Heading | undefined {
  const stages = free.filter(({ match }) => match?.kind === "level2Registered");
  const approved = stages.findLast(({ path }) => headingParts(path.join(" > ")).parts.has("approve"));
  return approved ?? stages.at(-1) ?? free.findLast(({ match }) => match?.kind === "appDownloaded");
}

/** "Mức 2" under a group of unknown words: of what it is a level nobody knows. */
function isUnderUnknown({ path, match }: Heading): boolean {
  if (match !== undefined || path.length < 2 || headingParts(path.join(" > ")).parts.has("other")) return false;
  const own = matchHeading(path.at(-1) ?? "");
  return own?.kind === "level2" && own.names > 0;
}

/** Columns with other headings in which words for level 2 may stand: "Tình trạng", "Ghi chú". */
const MAY_HOLD_WORDS: ReadonlySet<HeadingKind | undefined> = new Set(["note", undefined] as const);
const OF_ACCOUNT: ReadonlySet<StatusItem["part"]> = new Set(["account", "level", "activate"] satisfies StatusPart[]);

/**
 * "Đã kích hoạt VNeID mức 2": says whether somebody has it, and what. Remembered, since the rows of a sheet's head are
 * looked at below each row that could be its header.
 */
const tellsOfAccount = remember((value) => {
  const text = String(value);
  return statusItems(text).some(({ part }) => OF_ACCOUNT.has(part)) && readStatus(text) !== undefined;
});

/**
 * Where nothing tells of level 2: the leftmost "Mức" that holds levels, of whatever they are, or column that has words
 * for it, else a step on the way to it.
 */
function suggestLevel2(
  { level2, level2Not, level2Date }: Layout["columns"],
  free: readonly Heading[],
  samples: ColumnSampler,
): Heading | undefined {
  if (level2 !== undefined || level2Not !== undefined || level2Date !== undefined) return undefined;
  const bare = free.find((heading) => {
    const { filled, levels } = samples.sample(heading.index);
    return isUnderUnknown(heading) || (asksBareLevel(heading) && levels * 2 > filled);
  });
  const told = free.find(
    ({ index, match }) => MAY_HOLD_WORDS.has(match?.kind) && samples.mostly(index, tellsOfAccount),
  );
  return bare ?? told ?? lastStage(free);
}

/**
 * Columns whose values look like those of a field that none serves, or one without such values: the user says whether
 * they are.
 */
export function suggestColumns(
  columns: Layout["columns"],
  free: readonly Heading[],
  samples: ColumnSampler,
  choice: LayoutChoice,
): Pick<Layout, "suggested"> {
  const citizenId = choice.columns.citizenId === null ? undefined : suggestId(columns, free, samples);
  const level2 = choice.columns.level2 === null ? undefined : suggestLevel2(columns, free, samples);
  if (citizenId === undefined && level2 === undefined) return {};
  return {
    suggested: { ...(citizenId && { citizenId: toColumn(citizenId) }), ...(level2 && { level2: toColumn(level2) }) },
  };
}
