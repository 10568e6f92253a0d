import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import type { WorkState } from "../../paneState";
import { openQuestion } from "../../questions/openQuestion";
import { useStore } from "../../useStore";

// their parts come when they are first opened: most days nobody needs them (design §10)
const ColumnsPage = lazy(async () => ({ default: (await import("../columns/ColumnsPage")).ColumnsPage }));
const CompareDialog = lazy(async () => ({ default: (await import("../compare/CompareDialog")).CompareDialog }));
const FixDialog = lazy(async () => ({ default: (await import("../fixes/FixDialog")).FixDialog }));
const GatherDialog = lazy(async () => ({ default: (await import("../gather/GatherDialog")).GatherDialog }));
const Guide = lazy(async () => ({ default: (await import("../guide/Guide")).Guide }));
const LetterDialog = lazy(async () => ({ default: (await import("../letter/LetterDialog")).LetterDialog }));
const SelfTestDialog = lazy(async () => ({ default: (await import("../selfTest/SelfTestDialog")).SelfTestDialog }));
const TakeBackDialog = lazy(async () => ({
  default: (await import(/* webpackChunkName: "units" */ "../takeBack/TakeBackDialog")).TakeBackDialog,
}));
const TemplateDialog = lazy(async () => ({
  default: (await import(/* webpackChunkName: "units" */ "../template/TemplateDialog")).TemplateDialog,
}));

/** The pages that lie over the pane, each while it is open. */
export function OpenPages({ state }: { state: WorkState }) {
  const { pane } = usePaneTools();
  const columns = useStore(pane.columns);
  const compare = useStore(pane.comparePage);
  const fixes = useStore(pane.fixes);
  const gather = useStore(pane.gatherPage);
  const guide = useStore(pane.guide);
  const letter = useStore(pane.letter);
  const selfTest = useStore(pane.selfTest);
  const takeBack = useStore(pane.takeBack);
  const template = useStore(pane.templatePage);
  const { outcome } = state;
  const summary = outcome?.result.checked?.summary;
  return (
    <>
      <Suspense>{fixes.open !== null && <FixDialog open={fixes.open} />}</Suspense>
      <Suspense>{guide.open && <Guide at={guide.at} />}</Suspense>
      <Suspense>{gather.open && gather.shown !== null && <GatherDialog gather={gather.shown} />}</Suspense>
      <Suspense>
        {compare.open && compare.shown !== null && <CompareDialog compare={compare.shown} state={state} />}
      </Suspense>
      <Suspense>{selfTest.open && <SelfTestDialog state={selfTest} />}</Suspense>
      <Suspense>{template.open && template.shown !== null && <TemplateDialog template={template.shown} />}</Suspense>
      <Suspense>{takeBack.open && <TakeBackDialog taken={takeBack.taken} />}</Suspense>
      <Suspense>
        {/* a change of the sheet may have raised a question meanwhile */}
        {letter !== null && outcome !== null && summary !== undefined && openQuestion(outcome) === null && (
          <LetterDialog facts={{ ...letter, summary, checkedAt: outcome.checkedAt }} />
        )}
      </Suspense>
      <Suspense>{columns.open && <ColumnsPage work={state} />}</Suspense>
    </>
  );
}
