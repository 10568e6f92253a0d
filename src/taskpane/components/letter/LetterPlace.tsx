import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import type { Outcome } from "../../paneState";
import { openQuestion } from "../../questions/openQuestion";

const LetterDialog = lazy(async () => ({ default: (await import("./LetterDialog")).LetterDialog }));

/** Where the letter is looked over, over the pane, while it is open. */
export function LetterPlace({ outcome }: { outcome: Outcome | null }) {
  const { pane } = usePaneTools();
  const particulars = useStore(pane.letter);
  const summary = outcome?.result.checked?.summary;
  if (particulars === null || outcome === null || summary === undefined) return null;
  // a change of the sheet may have raised one
  if (openQuestion(outcome) !== null) return null;
  return (
    <Suspense>
      <LetterDialog facts={{ ...particulars, summary, checkedAt: outcome.checkedAt }} />
    </Suspense>
  );
}
