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
  first: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block" },
  words: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  address: { color: tokens.colorBrandForeground2, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface Props {
  /** Of the person, "" where there is none. */
  name: string;
  /** What is to be said beside the cell; may be empty. */
  words: string;
  /** The first is what the item stands for; the others get a small button each. */
  cells: readonly Cell[];
  /** Goes to one of the cells. */
  onSelect: (cell: Cell) => void;
  /** Whether the user is at this item. */
  current?: boolean;
  /** More for screen readers. */
  children?: ReactNode;
}

/** What stands in a list for a person and a cell, and selects it in the sheet. */
export function CellItem({ name, words, cells, onSelect, current = false, children }: Props) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const tabIndex = useContext(TabStop);
  const [first, ...others] = cells;
  if (first === undefined) return null;
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
        {/* the blanks keep the parts of the button's name apart */}
        <span className={styles.name}>{name === "" ? texts.pane.noName : name}</span>{" "}
        <span className={styles.words}>
          {words !== "" && `${words} · `}
          <span className={styles.address}>{cellAddress(first.row, first.column)}</span>
        </span>{" "}
        {children}
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
    </div>
  );
}
