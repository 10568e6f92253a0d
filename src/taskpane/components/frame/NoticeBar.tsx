import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { asksUser, type WorkState } from "../../paneState";
import { UnsureFixes } from "../fixes/UndoButton";
import { LOW_PANE } from "../parts/lowPane";
import { FailureBar } from "./FailureBar";
import { NoticeActions } from "./NoticeActions";
import { useRoomForNotice } from "./useRoomForNotice";

// nothing is told before something was done; it comes with the result (design §10)
const ShownNotice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "result" */ "./ShownNotice")).ShownNotice,
}));

const useStyles = makeStyles({
  // over the end of the content: nothing jumps as it comes and goes
  anchor: { position: "relative", flexShrink: 0, height: 0, zIndex: 3 },
  place: {
    position: "absolute",
    bottom: 0,
    left: 0,
    right: 0,
    // at 200 % too something is left of what it is about
    boxSizing: "border-box",
    maxHeight: "40vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXS,
  },
  // what is asked has its answers in view at 200 % too
  asks: { [LOW_PANE]: { maxHeight: "50vh" } },
});

/**
 * Over the bar, what happened: a failure, which stays, or what an action led to, which goes by itself where all went
 * well.
 */
export function NoticeBar({ state }: { state: WorkState }) {
  const styles = useStyles();
  const place = useRoomForNotice();
  const asks = "notice" in state && state.notice !== null && asksUser(state.notice);
  const shown =
    state.kind === "failed" ? (
      <FailureNotice state={state} />
    ) : state.kind !== "checking" && state.notice !== null ? (
      <Suspense>
        <ShownNotice key={state.notice.kind} notice={state.notice} />
      </Suspense>
    ) : null;
  return (
    <div className={styles.anchor}>
      {shown !== null && (
        <div ref={place} className={mergeClasses(styles.place, asks && styles.asks)} data-notice>
          {shown}
        </div>
      )}
    </div>
  );
}

function FailureNotice({ state }: { state: Extract<WorkState, { kind: "failed" }> }) {
  const { texts } = usePaneTools();
  return (
    <>
      <FailureBar texts={texts} failure={state.failure} actions={<NoticeActions offered={null} />} />
      <UnsureFixes />
    </>
  );
}
