import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../../grid/address";
import { cellKey } from "../../../rules/cellsNow";
import type { ProposedFix } from "../../../rules/proposeFix";
import { looksAlike } from "../../fixes/shownValue";
import { pageSlice } from "../parts/pages";
import { usePaneTools } from "../../paneContext";
import { Pager } from "../parts/Pager";
import { ShownValue } from "./ShownValue";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  head: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  tick: { width: "32px", padding: 0 },
  // at 320 px an ID number, with its blanks too, stands on one line: broken ones cannot be compared
  address: { width: "clamp(62px, 50vw - 98px, 190px)" },
  value: {
    paddingRight: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  before: { color: tokens.colorNeutralForeground2 },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  fixes: readonly ProposedFix[];
  /** The name of who stands in a row (from 0), "" where nobody does. */
  nameAt: (row: number) => string;
  /** Cells (see `cellKey`) that are not to be written to. */
  leftOut: ReadonlySet<string>;
  onTake: (cell: string, taken: boolean) => void;
}

/**
 * Of whom each cell is, what stands in it and what would, with a tick: a page at a time. Here alone ID numbers are
 * shown whole, because they must be compared.
 */
export function FixTable({ fixes, nameAt, leftOut, onTake }: Props) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const [wanted, setWanted] = useState(0);
  const { page, pages, from, to } = pageSlice(fixes.length, wanted);
  const { cell, before, after } = texts.fixes;
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <>
      {pages > 1 && (
        <Pager label={texts.fixes.title} page={page} pages={pages} count={fixes.length} onPage={setWanted} />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(head, styles.tick)} />
            <th scope="col" className={mergeClasses(head, styles.address)}>
              {cell}
            </th>
            <th scope="col" className={head}>
              {before}
            </th>
            <th scope="col" className={head}>
              {after}
            </th>
          </tr>
        </thead>
        <tbody>
          {fixes.slice(from, to).map((fix) => {
            const address = cellAddress(fix.row, fix.column);
            const name = nameAt(fix.row);
            return (
              <tr key={cellKey(fix)}>
                <td className={mergeClasses(styles.cell, styles.tick)}>
                  <Checkbox
                    aria-label={texts.fixes.take(address)}
                    checked={!leftOut.has(cellKey(fix))}
                    onChange={(_, { checked }) => {
                      onTake(cellKey(fix), checked === true);
                    }}
                  />
                </td>
                <th scope="row" className={styles.cell}>
                  {address} <span className={styles.small}>{name === "" ? texts.pane.noName : name}</span>
                </th>
                <td className={mergeClasses(styles.cell, styles.value, styles.before)}>
                  <ShownValue cell={fix.before} />
                </td>
                <td className={mergeClasses(styles.cell, styles.value)}>
                  <ShownValue cell={fix.after} />
                  {looksAlike(fix.before.value, fix.after.value) && (
                    <span className={styles.small}>{texts.fixes.looksAlike}</span>
                  )}
                  {fix.before.font !== fix.after.font && (
                    <span className={styles.small}>{texts.fixes.inFont(fix.after.font)}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
