import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePaneTools } from "../../paneContext";
import { trendLines } from "../../totals/trendLines";
import { useStore } from "../../useStore";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  head: { color: tokens.colorNeutralForeground2 },
  more: { textAlign: "end", paddingRight: 0, whiteSpace: "nowrap" },
  whole: { height: "6px", marginTop: "2px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  part: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** How far the reports of this workbook were, by days; nothing where there are fewer than two. */
export function TrendTable() {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const state = useStore(pane);
  const lines = trendLines(useStore(pane.trend));
  const written = "desk" in state ? state.desk.report?.checkedAt.getTime() : undefined;
  useEffect(() => {
    void pane.trend.load();
  }, [pane, written]);
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const { trend: words } = texts.totals;
  const tellsSheets = others.some(({ sheet }) => sheet !== first.sheet);
  const signed = (more: number) => `${more > 0 ? "+" : more < 0 ? "−" : ""}${numbers.count(Math.abs(more))}`;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.title}</caption>
      <thead>
        <tr>
          {[words.day, words.done].map((head) => (
            <th key={head} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {head}
            </th>
          ))}
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.more)}>
            {words.more}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ day, sheet, date, done, total, isDraft, more }) => (
          <tr key={`${String(day)} ${sheet}`}>
            <th scope="row" className={styles.cell}>
              {numbers.day(date)}
              {tellsSheets && <span className={styles.quiet}>{sheet}</span>}
            </th>
            <td className={styles.cell}>
              {words.doneOf(numbers.count(done), numbers.count(total), numbers.percent(done, total) ?? "")}
              {isDraft && <span className={styles.quiet}>{words.draft}</span>}
              <div className={styles.whole} aria-hidden>
                <div className={styles.part} style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
              </div>
            </td>
            <td className={mergeClasses(styles.cell, styles.more)}>{more === null ? "" : signed(more)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
