import { makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnsState } from "../../columns/columnsState";

/** What choosers of rows and columns are given. */
export interface ChooserProps {
  state: ColumnsState;
  preview: NonNullable<ColumnsState["preview"]>;
  disabled: boolean;
}

/** How choosers of rows and columns look: a label, a list as wide as the pane, what is said of it. */
export const useChooserStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  field: { minWidth: 0, overflowWrap: "anywhere" },
  // as wide as the pane, not as its longest heading
  select: { minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
});
