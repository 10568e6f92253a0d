import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isDraft } from "../../../summary/isDraft";
import type { Summary } from "../../../summary/summary";
import { usePaneTools } from "../../paneContext";
import { totalLines } from "../../totals/totalLines";

const useStyles = makeStyles({
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  draft: { margin: `${tokens.spacingVerticalXS} 0` },
  lines: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS, margin: 0 },
  number: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** The numbers that "Lập báo cáo" would write now, and what keeps the report a draft. */
export function ReportPreview({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const id = useId();
  const { idToVerify, level2ToVerify } = summary.totals;
  return (
    <section className={styles.paper} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {texts.report.preview}
      </h3>
      <p className={styles.draft}>
        {isDraft(summary) ? (
          <>
            <strong>{texts.report.draft}</strong>.{" "}
            {texts.report.draftBecause(numbers.count(idToVerify ?? 0), numbers.count(level2ToVerify ?? 0))}
          </>
        ) : (
          texts.report.final
        )}
      </p>
      <dl className={styles.lines}>
        {totalLines(summary).map(({ label, count, of }) => {
          const share = of === null ? null : numbers.percent(count, of);
          const shown = count === null ? texts.pane.notCounted : numbers.count(count);
          return [
            <dt key={label}>{texts.pane[label]}</dt>,
            <dd key={`${label} number`} className={styles.number}>
              {share === null ? shown : `${shown} (${share})`}
            </dd>,
          ];
        })}
      </dl>
    </section>
  );
}
