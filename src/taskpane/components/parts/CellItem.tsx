import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext, type ReactNode } from "react";
import { cellAddress } from "../../../grid/address";
import type { Cell } from "../../../rules/finding";
import { PLAIN_BUTTON } from "./plainButton";
import { TabStop } from "./tabStop";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "stretch", gap: tokens.spacingHorizontalXS },
  button: {
    ...PLAIN_BUTTON,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    // the pager stays on top while its list scrolls
    scrollMarginTop: "48px",
  },
  current: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    // high contrast draws no shadows
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-1px" },
  },
  first: {
    flexGrow: 1,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "minmax(3.25rem, auto) 1fr",
    columnGap: tokens.spacingHorizontalS,
  },
  address: { color: tokens.colorBrandForeground2, fontVariantNumeric: "tabular-nums" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  /** The first is what the item stands for; the others get a small button each. */
  cells: readonly Cell[];
  children: ReactNode;
  /** Goes to one of the cells. */
  onSelect: (cell: Cell) => void;
  /** Whether the user is at this item. */
  current?: boolean;
  /** What else can be done about it. */
  action?: ReactNode;
}

/** What stands in a list for a cell, and selects it in the sheet. */
export function CellItem({ cells, children, onSelect, current = false, action }: Props) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const tabIndex = useContext(TabStop);
  const [first, ...others] = cells;
  if (first === undefined) return children;
  return (
    <div className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.first, current && styles.current)}
        aria-current={current}
        tabIndex={tabIndex}
        onClick={() => {
          onSelect(first);
        }}
      >
        <span className={styles.address}>{cellAddress(first.row, first.column)}</span>{" "}
        <span className={styles.words}>{children}</span>
      </button>
      {others.map((cell) => (
        <button
          key={`${cell.row} ${cell.column}`}
          type="button"
          className={mergeClasses(styles.button, styles.address)}
          aria-label={texts.pane.alsoCell(cellAddress(cell.row, cell.column))}
          tabIndex={tabIndex}
          onClick={() => {
            onSelect(cell);
          }}
        >
          {cellAddress(cell.row, cell.column)}
        </button>
      ))}
      {action}
    </div>
  );
}
