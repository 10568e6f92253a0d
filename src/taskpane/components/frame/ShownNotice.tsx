import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { goesByItself } from "../../goesByItself";
import { noticeIntent } from "../../noticeIntent";
import { noticeText } from "../../noticeText";
import { usePaneTools } from "../../paneContext";
import { asksUser, type Notice } from "../../paneState";
import { LOW_PANE } from "../parts/lowPane";
import { UndoButton } from "../fixes/UndoButton";
import { NoticeActions } from "./NoticeActions";

// nothing of a report is asked before the first check (design §10)
const StaleChoices = lazy(async () => ({ default: (await import("../report/StaleChoices")).StaleChoices }));
const WriteChoices = lazy(async () => ({ default: (await import("../report/WriteChoices")).WriteChoices }));
const CopyByHand = lazy(async () => ({ default: (await import("./CopyByHand")).CopyByHand }));

const useStyles = makeStyles({
  bar: { width: "100%", boxSizing: "border-box", boxShadow: tokens.shadow8 },
  // scrolled above the answers, which stay in view
  asks: { [LOW_PANE]: { maxHeight: "calc(50vh - 72px)", overflowY: "auto" } },
});

/** What an action led to. It goes by itself where all went well. */
export function ShownNotice({ notice }: { notice: Notice }) {
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
  const asks = asksUser(notice);
  return (
    <div ref={bar}>
      <MessageBar intent={intent} layout={fades ? "auto" : "multiline"} className={styles.bar}>
        <MessageBarBody {...(asks && { className: styles.asks, tabIndex: 0 })}>
          <MessageBarTitle>{title}</MessageBarTitle> {sentence}
          <ByHand notice={notice} />
        </MessageBarBody>
        <NoticeActions offered={offeredBy(notice)} />
      </MessageBar>
    </div>
  );
}

/** What can be done about a notice. */
function offeredBy(notice: Notice): ReactNode {
  if (notice.kind === "fixed") return <UndoButton here />;
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
