import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../../grid/address";
import type { ProposedFix } from "../../../rules/proposeFix";
import { looksAlike, shownValue } from "../../fixes/shownValue";
import { pageSlice } from "../parts/pages";
import { usePaneTools } from "../../paneContext";
import { Pager } from "../parts/Pager";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    fontVariantNumeric: "tabular-nums",
  },
  head: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  address: { width: "4rem" },
  before: { color: tokens.colorNeutralForeground2 },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What stands in each cell and what would: a page at a time. Here alone ID numbers are shown whole, because they must be compared. */
export function FixTable({ fixes }: { fixes: readonly ProposedFix[] }) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const [wanted, setWanted] = useState(0);
  const { page, pages, from, to } = pageSlice(fixes.length, wanted);
  const { cell, before, after, empty } = texts.fixes;
  return (
    <>
      {pages > 1 && (
        <Pager label={texts.fixes.title} page={page} pages={pages} count={fixes.length} onPage={setWanted} />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.address)}>
              {cell}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {before}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {after}
            </th>
          </tr>
        </thead>
        <tbody>
          {fixes.slice(from, to).map((fix) => (
            <tr key={`${fix.row} ${fix.column}`}>
              <th scope="row" className={styles.cell}>
                {cellAddress(fix.row, fix.column)}
              </th>
              <td className={mergeClasses(styles.cell, styles.before)}>{shownValue(fix.before) || empty}</td>
              <td className={styles.cell}>
                {shownValue(fix.after)}
                {looksAlike(fix.before.value, fix.after.value) && (
                  <span className={styles.small}>{texts.fixes.looksAlike}</span>
                )}
                {fix.before.font !== fix.after.font && (
                  <span className={styles.small}>{texts.fixes.inFont(fix.after.font)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
