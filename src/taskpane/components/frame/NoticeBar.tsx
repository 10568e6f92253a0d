import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { deafen } from "../parts/deafen";
import { noticeText } from "../../noticeText";
import { usePaneTools } from "../../paneContext";
import { goesByItself } from "../../goesByItself";
import { noticeIntent } from "../../noticeIntent";
import type { Notice, WorkState } from "../../paneState";
import { FailureBar } from "./FailureBar";
import { useRoomForNotice } from "./useRoomForNotice";
import { UndoButton, UnsureFixes } from "../fixes/UndoButton";

// nothing of a report is asked before the first check (design §10)
const StaleChoices = lazy(async () => ({ default: (await import("../report/StaleChoices")).StaleChoices }));
const WriteChoices = lazy(async () => ({ default: (await import("../report/WriteChoices")).WriteChoices }));
const CopyByHand = lazy(async () => ({ default: (await import("./CopyByHand")).CopyByHand }));

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
  bar: { width: "100%", boxSizing: "border-box", boxShadow: tokens.shadow8 },
});

/** Over the bar, what happened: a failure, which stays, or what an action led to, which goes by itself where all went well. */
export function NoticeBar({ state }: { state: WorkState }) {
  const styles = useStyles();
  const place = useRoomForNotice();
  const shown =
    state.kind === "failed" ? (
      <FailureNotice state={state} />
    ) : state.kind !== "checking" && state.notice !== null ? (
      <ShownNotice key={state.notice.kind} notice={state.notice} />
    ) : null;
  return (
    <div className={styles.anchor}>
      {shown !== null && (
        <div ref={place} className={styles.place} data-notice>
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
      <FailureBar texts={texts} failure={state.failure} actions={<Actions offered={null} />} />
      <UnsureFixes />
    </>
  );
}

function ShownNotice({ notice }: { notice: Notice }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const intent = noticeIntent(notice);
  const bar = useRef<HTMLDivElement>(null);
  const fades = intent === "success" || intent === "info";

  useEffect(() => {
    if (!fades) return;
    // whoever is reading it or about to press its button is not hurried (WCAG 2.2, 2.2.1)
    return goesByItself(() => bar.current?.matches(":hover, :focus-within") === true, pane.dismiss);
  }, [pane, fades, notice]);

  const { title, sentence } = noticeText(texts, notice);
  return (
    <div ref={bar}>
      <MessageBar intent={intent} layout={fades ? "auto" : "multiline"} className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {sentence}
          <ByHand notice={notice} />
        </MessageBarBody>
        <Actions offered={offeredBy(notice)} />
      </MessageBar>
    </div>
  );
}

/** What can be done about a notice, and taking it away. */
function Actions({ offered }: { offered: ReactNode }) {
  const { pane, texts } = usePaneTools();
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          aria-label={texts.pane.dismiss}
          icon={<DismissRegular />}
          onClick={() => {
            pane.dismiss();
            deafen();
          }}
        />
      }
    >
      {/* where there is nothing, no room is kept for it */}
      {offered !== null && <Suspense>{offered}</Suspense>}
    </MessageBarActions>
  );
}

/** What can be done about a notice. */
function offeredBy(notice: Notice): ReactNode {
  if (notice.kind === "fixed") return <UndoButton />;
  if (notice.kind === "reportStale") return <StaleChoices wanted={notice.wanted} />;
  return notice.kind === "asks" ? <WriteChoices task={notice.task} /> : null;
}

function ByHand({ notice }: { notice: Notice }) {
  if (notice.kind !== "copyByHand") return null;
  return (
    <Suspense>
      <CopyByHand text={notice.text} />
    </Suspense>
  );
}
