import type { FormOfSheet, Kept } from "../../excel/columns/columnMemory";
import type { SheetPreview } from "../../excel/columns/previewSheet";
import type { ReadOptions } from "../../excel/check/readPeople";
import type { LayoutChoice } from "../../roster/layoutChoice";

/** What choosing columns asks of the world around the pane. */
export interface ColumnsHost {
  /** A null choice: what is remembered of the form, if anything is. */
  readonly previewSheet: (
    sheetName: string,
    choice: LayoutChoice | null,
    options: ReadOptions,
  ) => Promise<SheetPreview>;
  /** A choice that changes nothing is forgotten. Gives where it was kept. */
  readonly rememberColumns: (form: FormOfSheet, choice: LayoutChoice) => Promise<Kept>;
  readonly now: () => Date;
}
