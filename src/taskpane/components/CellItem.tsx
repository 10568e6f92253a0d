import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellAddress } from "../../grid/address";
import type { Cell } from "../../rules/finding";
import { usePaneTools } from "../paneContext";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "stretch", gap: tokens.spacingHorizontalXS },
  button: {
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // the pager stays on top while its list scrolls
    scrollMarginTop: "48px",
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
  /** What else can be done about it. */
  action?: ReactNode;
}

/** A line of a list that stands for a cell and selects it in the sheet. */
export function CellItem({ cells, children, action }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const [first, ...others] = cells;
  if (first === undefined) return <li>{children}</li>;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.first)}
        onClick={() => {
          void pane.selectCell(first.row, first.column);
        }}
      >
        <span className={styles.address}>{cellAddress(first.row, first.column)}</span>{" "}
        <span className={styles.words}>{children}</span>
      </button>
      {others.map(({ row, column }) => (
        <button
          key={`${row} ${column}`}
          type="button"
          className={mergeClasses(styles.button, styles.address)}
          aria-label={texts.pane.alsoCell(cellAddress(row, column))}
          onClick={() => {
            void pane.selectCell(row, column);
          }}
        >
          {cellAddress(row, column)}
        </button>
      ))}
      {action}
    </li>
  );
}
