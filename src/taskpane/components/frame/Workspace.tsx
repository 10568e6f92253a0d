import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useEffect } from "react";
import type { WorkState } from "../../paneState";
import { Bar } from "../bar/Bar";
import { StartBar } from "../bar/StartBar";
import { Start } from "../check/Start";
import { useFocusKept } from "../parts/useFocusKept";
import { usePageStyles } from "../parts/usePageStyles";
import { Header } from "./Header";
import { NoticeBar } from "./NoticeBar";
import { OpenPages } from "./OpenPages";
import { ResultSkeleton } from "./ResultSkeleton";
import { Title } from "./Title";

const HiddenRows = lazy(async () => ({ default: (await import("../hiddenRows/HiddenRows")).HiddenRows }));
// nothing of a result is needed before the first check (design §10)
const loadResult = () => import(/* webpackChunkName: "result" */ "./Result");
const Result = lazy(async () => ({ default: (await loadResult()).Result }));

const useStyles = makeStyles({
  page: { position: "relative" },
  content: { gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
});

/** Where the user works: the sheet above, the result of its last check, and below what can be done next. */
export function Workspace({ state }: { state: WorkState }) {
  const styles = useStyles();
  const page = usePageStyles();
  const pane = useFocusKept();
  const { desk, outcome } = state;
  const checking = state.kind === "checking";
  // drawn in slices the first time, which takes longer than a key should wait: the skeleton stands meanwhile
  const drawn = useDeferredValue(outcome !== null);
  useEffect(() => {
    // a result is on its way
    if (checking) void loadResult();
  }, [checking]);
  const before = (
    <>
      <div className={mergeClasses(page.content, styles.content)}>
        <Suspense>
          <HiddenRows work={state} />
        </Suspense>
        {checking || outcome !== null ? <ResultSkeleton /> : <Start desk={desk} />}
      </div>
      <NoticeBar state={state} />
      <Bar state={state}>
        {/* a result that is still being fetched has its own way to check again, in the header */}
        {outcome === null && <StartBar desk={desk} />}
      </Bar>
    </>
  );
  return (
    <main ref={pane} className={mergeClasses(page.page, styles.page)}>
      <Title />
      <Header state={state} />
      {outcome === null || !drawn ? (
        before
      ) : (
        <Suspense fallback={before}>
          <Result state={state} outcome={outcome} />
        </Suspense>
      )}
      <OpenPages state={state} />
    </main>
  );
}
