import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import { ScrollPlace } from "../parts/scrollPlace";
import { usePaneTools } from "../../paneContext";
import { isBusy, type WorkState } from "../../paneState";
import { CheckForm } from "../check/CheckForm";
import { FixPlace } from "../fixes/FixPlace";
import { GuidePlace } from "../guide/GuidePlace";
import { LetterPlace } from "../letter/LetterPlace";
import { NoticeBar } from "./NoticeBar";
import { ResultSkeleton } from "./ResultSkeleton";
import { Title } from "./Title";
import { usePageStyles } from "../parts/usePageStyles";

// nothing of a result is needed before the first check (design §10)
const loadResult = () => import("./Result");
const Result = lazy(async () => ({ default: (await loadResult()).Result }));
const ColumnsSection = lazy(async () => ({ default: (await import("../columns/ColumnsSection")).ColumnsSection }));
const HiddenRows = lazy(async () => ({ default: (await import("../hiddenRows/HiddenRows")).HiddenRows }));
const ActionBar = lazy(async () => ({ default: (await import("./ActionBar")).ActionBar }));

const useStyles = makeStyles({
  page: { position: "relative" },
  content: {
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the user works: messages above, then the form and the last result, what can be done with it below. */
export function Workspace({ state }: { state: WorkState }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { texts } = usePaneTools();
  const form = useRef<HTMLFormElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { desk, outcome } = state;
  return (
    <main className={mergeClasses(page.page, styles.page)}>
      <Title />
      <NoticeBar state={state} form={form} />
      <div ref={content} className={mergeClasses(page.content, styles.content)} data-scrolls>
        <CheckForm state={state} form={form} onCheck={() => void loadResult()} />
        <Suspense>
          <ColumnsSection work={state} />
          <HiddenRows work={state} />
        </Suspense>
        {outcome !== null && (
          <Suspense fallback={<ResultSkeleton />}>
            <ScrollPlace value={content}>
              <Result outcome={outcome} desk={desk} busy={isBusy(state)} />
            </ScrollPlace>
          </Suspense>
        )}
        {outcome === null && state.kind === "checking" && <ResultSkeleton />}
        {outcome === null && state.kind === "ready" && <p className={styles.hint}>{texts.pane.notCheckedYet}</p>}
      </div>
      {outcome !== null && outcome.result.checked !== null && (
        <Suspense>
          <ActionBar state={state} findings={outcome.result.checked.findings.length} />
        </Suspense>
      )}
      <FixPlace outcome={outcome} />
      <GuidePlace />
      <LetterPlace outcome={outcome} />
    </main>
  );
}
