import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitTally } from "../../../summary/summary";
import { pageSlice } from "../parts/pages";
import { usePaneTools } from "../../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { Pager } from "../parts/Pager";
import { ProgressBar } from "./ProgressBar";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    textAlign: "end",
    verticalAlign: "bottom",
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "end",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  name: { fontWeight: tokens.fontWeightRegular },
  unit: { textAlign: "start", whiteSpace: "normal", overflowWrap: "anywhere" },
  percent: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  units: readonly UnitTally[];
}

/** Totals of each unit, to unfold. */
export function Units(props: Props) {
  const { texts, numbers } = usePaneTools();
  return (
    <Disclosure level={2} title={texts.totals.byUnit} count={numbers.count(props.units.length)}>
      <UnitTable {...props} />
    </Disclosure>
  );
}

function UnitTable({ units }: Props) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const [wanted, setWanted] = useState(0);
  const { page, pages, from, to } = pageSlice(units.length, wanted);
  const part = (count: number | null, total: number) =>
    count === null ? (
      "–"
    ) : (
      <>
        {numbers.count(count)}
        <span className={styles.percent}>{numbers.percent(count, total)}</span>
      </>
    );
  return (
    <>
      {pages > 1 && (
        <Pager label={texts.totals.byUnit} page={page} pages={pages} count={units.length} onPage={setWanted} />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.unit)}>
              {texts.totals.unit}
            </th>
            {[texts.totals.people, texts.totals.withCard, texts.totals.withLevel2].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.slice(from, to).map((tally, index) => (
            <tr key={index}>
              <th scope="row" className={mergeClasses(styles.cell, styles.unit, styles.name)}>
                {tally.name}
                <ProgressBar tally={tally} thin />
              </th>
              <td className={styles.cell}>{numbers.count(tally.total)}</td>
              <td className={styles.cell}>{part(tally.issued, tally.total)}</td>
              <td className={styles.cell}>{part(tally.done, tally.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
