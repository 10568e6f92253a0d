import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import { usePaneTools } from "../paneContext";
import type { WorkState } from "../paneState";
import { CheckForm } from "./CheckForm";
import { HiddenText } from "./HiddenText";
import { NoticeBar } from "./NoticeBar";
import { ResultSkeleton } from "./ResultSkeleton";

// nothing of a result is needed before the first check (design §10)
const loadResult = () => import("./Result");
const Result = lazy(async () => ({ default: (await loadResult()).Result }));
const ActionBar = lazy(async () => ({ default: (await import("./ActionBar")).ActionBar }));

const useStyles = makeStyles({
  page: { position: "relative", display: "flex", flexDirection: "column", height: "100%" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  // takes no place: the host shows the name above the pane
  title: { position: "absolute", margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the user works: messages above, then the form and the last result, what can be done with it below. */
export function Workspace({ state }: { state: WorkState }) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const form = useRef<HTMLFormElement>(null);
  const { desk, outcome } = state;
  return (
    <div className={styles.page}>
      <NoticeBar state={state} form={form} />
      <main className={styles.content}>
        <h1 className={styles.title}>
          <HiddenText>{texts.pane.title}</HiddenText>
        </h1>
        <CheckForm state={state} form={form} onCheck={() => void loadResult()} />
        {outcome !== null && (
          <Suspense fallback={<ResultSkeleton />}>
            <Result outcome={outcome} desk={desk} />
          </Suspense>
        )}
        {outcome === null && state.kind === "checking" && <ResultSkeleton />}
        {outcome === null && state.kind === "ready" && <p className={styles.hint}>{texts.pane.notCheckedYet}</p>}
      </main>
      {outcome !== null && outcome.result.checked !== null && (
        <Suspense>
          <ActionBar state={state} findings={outcome.result.checked.findings.length} />
        </Suspense>
      )}
    </div>
  );
}
