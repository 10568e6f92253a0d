import type { Block } from "../../grid/block";
import type { CellValue } from "../../grid/cellValue";
import type { RowSpan } from "../../grid/rowSpan";
import type { Field } from "../field";
import type { Layout } from "../layout";

/**
 * Columns in which a cell that is merged over several rows says the same of all people in them. Names, IDs, birth dates
 * and telephones are somebody's own: they are nobody else's, wherever they are merged.
 */
const MERGED_FIELDS = [
  "gender",
  "unit",
  "position",
  "citizenIdIssued",
  "citizenIdNotIssued",
  "citizenIdExpiry",
  "level2",
  "level2Not",
  "level2Registered",
  "level2Date",
  "reason",
  "oneStop",
  "nationality",
] as const satisfies readonly Field[];
type MergedField = (typeof MERGED_FIELDS)[number];

/** The rows of the merged cells of these columns, from the top; none of columns without any. */
export type MergedSpans = Readonly<Partial<Record<MergedField, readonly RowSpan[]>>>;

/** The spans of a sheet on which no cells are merged. */
export const NO_MERGED_CELLS: MergedSpans = {};

/** @param blocks the merged cells of a sheet */
export function mergedSpans(blocks: readonly Block[], { columns }: Pick<Layout, "columns">): MergedSpans {
  const reaching = blocks.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top);
  const spans: Partial<Record<MergedField, readonly RowSpan[]>> = {};
  for (const field of MERGED_FIELDS) {
    const column = columns[field]?.index ?? -1;
    const own = reaching.filter(({ left, right }) => left <= column && right >= column);
    if (own.length > 0) spans[field] = own.map(({ top, bottom }) => ({ first: top, last: bottom }));
  }
  return spans;
}

/** Reads one column from top to bottom: Excel keeps what a merged cell holds in its first row only. */
export class MergedDown {
  private span = 0;
  private held: CellValue = "";
  /** The span that `held` is of. */
  private heldOf = -1;

  constructor(private readonly spans: readonly RowSpan[]) {}

  /** What stands further up and is merged over a row and those below; "" where nothing is. */
  over(row: number): CellValue {
    const span = this.spans[this.span];
    return span !== undefined && this.heldOf === this.span && row > span.first && row < span.last ? this.held : "";
  }

  /** What is merged over the rows below says nothing of them. */
  letGo(): void {
    this.heldOf = -1;
  }

  /** What the cell of a person's or a section's row says. A merged cell that begins in another row says nothing. */
  read(value: CellValue, row: number): CellValue {
    const { spans } = this;
    while (this.span < spans.length && (spans[this.span]?.last ?? 0) < row) this.span++;
    const span = spans[this.span];
    if (span === undefined || row < span.first) return value;
    if (row === span.first) {
      this.held = value;
      this.heldOf = this.span;
    }
    return value === "" && this.heldOf === this.span ? this.held : value;
  }
}
