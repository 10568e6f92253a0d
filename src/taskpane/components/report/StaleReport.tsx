import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckResult } from "../../../excel/check/checkResult";
import type { ReportMark } from "../../../documents/report/reportMark";
import { usePaneTools } from "../../paneContext";
import { reportStaleness } from "../../report/staleness";

const useStyles = makeStyles({
  bar: { width: "100%", boxSizing: "border-box" },
  body: { overflowWrap: "anywhere" },
});

/** Says where the report in the workbook is not one on this result, and offers to write it again. */
export function StaleReport({ result, report }: { result: CheckResult; report: ReportMark }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const stale = useMemo(() => reportStaleness(result, report), [result, report]);
  if (stale === null) return null;
  const when = numbers.moment(report.checkedAt);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{texts.report.stale}</MessageBarTitle>
        <br />
        {stale === "changed"
          ? texts.report.changedSince(when, result.sheetName)
          : texts.report.ofOtherSheet(when, report.sheetName, result.sheetName)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            void pane.writeReport();
          }}
        >
          {texts.report.writeAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
