import { makeStyles, tokens } from "@fluentui/react-components";
import type { Summary } from "../../../summary/summary";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { Disclosure } from "../parts/Disclosure";
import { FailureBar } from "../frame/FailureBar";
import { ReportForm } from "./ReportForm";
import { ReportPreview } from "./ReportPreview";

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
});

/** The report before it is written: what it will say, and what only the officer knows. "Lập báo cáo" works without opening it. */
export function ReportSection({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { open, particulars, failure } = useStore(pane.report);
  return (
    <Disclosure
      level={2}
      title={texts.report.title}
      controlled={{
        open,
        onToggle: (wanted) => {
          void pane.report.setOpen(wanted);
        },
      }}
    >
      <div className={styles.body}>
        <ReportPreview summary={summary} />
        {failure !== null && <FailureBar texts={texts} failure={failure} />}
        {particulars !== null && <ReportForm particulars={particulars} />}
      </div>
    </Disclosure>
  );
}
