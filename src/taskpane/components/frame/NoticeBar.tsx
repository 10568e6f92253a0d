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
import { lazy, Suspense, type ReactNode, type RefObject } from "react";
import { CancelButton } from "../parts/CancelButton";
import { deafen } from "../parts/deafen";
import { focusSubmit } from "../parts/focusSubmit";
import { noticeText } from "../../noticeText";
import { usePaneTools } from "../../paneContext";
import type { Notice, WorkState } from "../../paneState";
import { FailureBar } from "./FailureBar";
import { WriteChoices } from "../report/WriteChoices";
import { UndoButton, UnsureFixes } from "../fixes/UndoButton";

const CopyByHand = lazy(async () => ({ default: (await import("./CopyByHand")).CopyByHand }));

const useStyles = makeStyles({
  place: { flexShrink: 0, padding: tokens.spacingHorizontalS },
  bar: { width: "100%", boxSizing: "border-box" },
});

/** How grave a notice is: what was left alone is worth a second look. */
function intentOf(notice: Notice): "info" | "success" | "warning" {
  switch (notice.kind) {
    case "cancelled":
      return "info";
    case "asks":
    case "stopped":
    case "copyByHand":
    case "filterChanged":
    case "rowsMoved":
    case "personMoved":
      return "warning";
    case "supplemented":
      return notice.written < notice.count ? "warning" : "success";
    case "sent":
      return notice.sent.kind === "opened" ? "success" : "warning";
    case "rowsShown":
      return notice.exact ? "success" : "warning";
    case "fixed":
    case "undone":
      return notice.changed + notice.formulas + notice.moved + notice.refused > 0 ? "warning" : "success";
    default:
      return "success";
  }
}

/** The one bar that says what happened, always in view: a failure, an action under way, or what it led to. */
export function NoticeBar({ state, form }: { state: WorkState; form: RefObject<HTMLFormElement | null> }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  if (state.kind === "checking") return null;

  const actions = (offered?: ReactNode) => (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          aria-label={texts.pane.dismiss}
          icon={<DismissRegular />}
          onClick={() => {
            pane.dismiss();
            deafen();
            focusSubmit(form);
          }}
        />
      }
    >
      {offered}
    </MessageBarActions>
  );
  if (state.kind === "failed")
    return (
      <div className={styles.place}>
        <FailureBar texts={texts} failure={state.failure} actions={actions()} />
        <UnsureFixes />
      </div>
    );
  if (state.task !== null)
    return (
      <div className={styles.place}>
        <MessageBar className={styles.bar} layout="multiline" intent={state.overdue ? "warning" : "info"}>
          <MessageBarBody>
            {texts.pane[state.task]}
            {state.overdue && <div>{texts.pane.overdue}</div>}
          </MessageBarBody>
          <MessageBarActions>
            <CancelButton />
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  if (state.notice === null) return null;
  const { title, sentence } = noticeText(texts, state.notice);
  return (
    <div className={styles.place}>
      <MessageBar intent={intentOf(state.notice)} layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          <br />
          {sentence}
          <ByHand notice={state.notice} />
        </MessageBarBody>
        {actions(offeredBy(state.notice))}
      </MessageBar>
    </div>
  );
}

/** What can be done about a notice. */
function offeredBy(notice: Notice): ReactNode {
  if (notice.kind === "fixed") return <UndoButton />;
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
