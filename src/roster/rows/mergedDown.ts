import type { Block } from "../../grid/block";
import type { CellValue } from "../../grid/cellValue";
import type { RowSpan } from "../../grid/rowSpan";
import type { Layout } from "../layout";

/** Columns in which a cell that is merged over several rows says the same of all people in them. */
type MergedField = "unit" | "reason";

/** The rows of the merged cells of these columns, from the top. */
export type MergedSpans = Readonly<Record<MergedField, readonly RowSpan[]>>;

/** The spans of a sheet on which no cells are merged. */
export const NO_MERGED_CELLS: MergedSpans = { unit: [], reason: [] };

/** @param blocks the merged cells of a sheet */
export function mergedSpans(blocks: readonly Block[], { columns }: Pick<Layout, "columns">): MergedSpans {
  const spansOf = (field: MergedField): RowSpan[] => {
    const column = columns[field]?.index;
    return blocks
      .filter(
        ({ top, bottom, left, right }) => column !== undefined && bottom > top && left <= column && right >= column,
      )
      .map(({ top, bottom }) => ({ first: top, last: bottom }))
      .sort((a, b) => a.first - b.first);
  };
  return { unit: spansOf("unit"), reason: spansOf("reason") };
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
