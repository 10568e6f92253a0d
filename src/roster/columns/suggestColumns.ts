import type { HeadingKind } from "../headings/headingKind";
import { namesRelative } from "../headings/namesRelative";
import type { Column, Layout } from "../layout";
import type { LayoutChoice } from "../layoutChoice";
import type { Heading } from "./heading";
import type { ColumnSampler } from "./columnSample";

/** Columns with other headings that may hold ID numbers: since 1/8/2025 the social-insurance number is one (domain §1.4). */
const MAY_HOLD_IDS: ReadonlySet<HeadingKind | undefined> = new Set([
  "insuranceNumber",
  "staffCode",
  undefined,
] as const);

/** Where no heading tells of IDs, the leftmost column that holds them is offered; the user says whether they are the people's own. */
export function suggestColumns(
  { citizenId }: Layout["columns"],
  free: readonly Heading[],
  samples: ColumnSampler,
  choice: LayoutChoice,
): Pick<Layout, "suggested"> {
  if (citizenId !== undefined || choice.columns.citizenId === null) return {};
  const heading = free.find(({ index, path, match }) => {
    if (path.length === 0 || !MAY_HOLD_IDS.has(match?.kind) || path.some(namesRelative)) return false;
    const { filled, idNumbers } = samples.sample(index);
    return idNumbers * 2 > filled;
  });
  if (heading === undefined) return {};
  const column: Column = { index: heading.index, heading: heading.path.join(" > "), confidence: "guess" };
  return { suggested: { citizenId: column } };
}
