import type { HeadingKind } from "../headings/headingKind";
import { headingParts } from "../headings/headingParts";
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

/** Of the steps before the last, "Đăng ký | Phê duyệt", the one that is nearest to it. */
function lastStage(free: readonly Heading[]): Heading | undefined {
  const stages = free.filter(({ match }) => match?.kind === "level2Registered");
  return stages.findLast(({ path }) => headingParts(path.join(" > ")).parts.has("approve")) ?? stages.at(-1);
}

/**
 * Where nothing tells of level 2: the leftmost "Mức" that holds levels, of whatever they are, else a step on the way to
 * it.
 */
function suggestLevel2(
  { level2, level2Not, level2Date }: Layout["columns"],
  free: readonly Heading[],
  samples: ColumnSampler,
): Heading | undefined {
  if (level2 !== undefined || level2Not !== undefined || level2Date !== undefined) return undefined;
  const bare = free.find((heading) => {
    const { filled, levels } = samples.sample(heading.index);
    return asksBareLevel(heading) && levels * 2 > filled;
  });
  return bare ?? lastStage(free);
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
