import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isDraft } from "../../../summary/isDraft";
import type { Summary } from "../../../summary/summary";
import { usePaneTools } from "../../paneContext";
import { totalLines } from "../../totals/totalLines";
import { Disclosure } from "../parts/Disclosure";
import { OneStop } from "./OneStop";
import { Reasons } from "./Reasons";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  part: { paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  number: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "baseline",
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  percent: { minWidth: "3.75rem", paddingLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  draft: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The totals in the letter's words and order, with the reasons to unfold. */
export function Totals({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {totalLines(summary).map(({ label, count, of, part }) => (
            <tr key={label} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.label, part && styles.part)}>
                {texts.totals[label]}
              </th>
              {count === null ? (
                <td colSpan={2} className={mergeClasses(styles.number, styles.percent)}>
                  {texts.totals.notCounted}
                </td>
              ) : (
                <>
                  <td className={mergeClasses(styles.number, !part && styles.count)}>{numbers.count(count)}</td>
                  <td className={mergeClasses(styles.number, styles.percent)}>
                    {of === null ? "" : numbers.percent(count, of)}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {summary.reasons.length > 0 && (
        <Disclosure level={3} title={texts.totals.reasonsNotDone}>
          <Reasons reasons={summary.reasons} />
        </Disclosure>
      )}
      {isDraft(summary) && <p className={styles.draft}>{texts.totals.draft}</p>}
      {summary.oneStop !== null && <OneStop total={summary.oneStop.total} done={summary.oneStop.done} />}
    </>
  );
}
